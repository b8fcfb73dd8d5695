import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import bordersUrl from "../../build/borders.json?url";
import disputedUrl from "../../build/disputed.json?url";
import landUrl from "../../build/land.json?url";
import type { Drawn, Trip } from "../shared/trip";
import type { Labels } from "./labels";

/** The map's colours, from the page's own. */
export interface Tones {
  water: string;
  land: string;
  border: string;
  name: string;
  halo: string;
  route: string;
  /** The way of the other of two trips. */
  second: string;
  accent: string;
}

export function tonesOf(element: Element): Tones {
  // A colour is asked for as one that is used: by itself it is still both that of the day and that of the night.
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const tones = {
    water: read("--water"),
    land: read("--land"),
    border: read("--border"),
    name: read("--map-name"),
    halo: read("--land"),
    route: read("--route"),
    second: read("--second"),
    accent: read("--accent"),
  };
  probe.remove();
  return tones;
}

const absolute = (url: string) => new URL(url, import.meta.url).href;

/**
 * A quiet map of Natural Earth; route, places and their marks lie above it.
 *
 * @param trip names of its own countries stand with its stops; its lines say how disputed borders are drawn
 */
export function styleOf(
  tones: Tones,
  labels: Labels,
  { areas, lines }: Pick<Trip, "areas" | "lines">,
): StyleSpecification {
  const drawn = (how: Drawn) => Object.keys(lines).filter((id) => lines[id] === how);
  const width: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 0, 0.4, 5, 1];
  return {
    version: 8,
    projection: { type: "globe" },
    sources: {
      land: { type: "geojson", data: absolute(landUrl), attribution: "Natural Earth", tolerance: 0.4 },
      borders: { type: "geojson", data: absolute(bordersUrl), tolerance: 0.4 },
      disputed: { type: "geojson", data: absolute(disputedUrl), tolerance: 0.4 },
      labels: { type: "geojson", data: labels, generateId: true },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": tones.water } },
      {
        id: "land",
        type: "fill",
        source: "land",
        paint: { "fill-color": tones.land, "fill-antialias": true },
      },
      {
        id: "borders",
        type: "line",
        source: "borders",
        paint: { "line-color": tones.border, "line-width": width },
      },
      {
        id: "disputed",
        type: "line",
        source: "disputed",
        filter: ["!", ["in", ["get", "id"], ["literal", Object.keys(lines)]]],
        paint: { "line-color": tones.border, "line-width": width, "line-dasharray": [3, 3] },
      },
      {
        id: "undisputed",
        type: "line",
        source: "disputed",
        filter: ["in", ["get", "id"], ["literal", drawn("whole")]],
        paint: { "line-color": tones.border, "line-width": width },
      },
      {
        id: "labels",
        type: "symbol",
        source: "labels",
        filter: [
          "all",
          ["<=", ["get", "rank"], ["+", ["zoom"], -0.4]],
          ["!", ["in", ["get", "code"], ["literal", Object.keys(areas)]]],
          ["!", ["in", ["get", "line"], ["literal", drawn("none")]]],
        ],
        layout: {
          "text-field": ["get", "name"],
          "text-font": ["sans-serif"],
          "text-size": 11,
          "text-letter-spacing": 0.08,
          "text-max-width": 7,
          "text-padding": 8,
        },
        paint: {
          "text-color": tones.name,
          "text-halo-color": tones.halo,
          "text-halo-width": 1,
          "text-opacity": ["case", ["boolean", ["feature-state", "covered"], false], 0, 1],
        },
      },
    ],
  };
}

const bySide = (other: string, first: string): ExpressionSpecification => [
  "case",
  ["==", ["get", "side"], 1],
  other,
  first,
];

/** A line of the route: whole where it happened, broken where it is planned, dotted where it is less. */
function wayOf(id: string, tones: Tones, dashes?: number[]): LineLayerSpecification {
  const on: ExpressionSpecification = ["boolean", ["feature-state", "on"], false];
  return {
    id,
    type: "line",
    source: "legs",
    layout: { "line-cap": dashes && dashes[0] !== 0.1 ? "butt" : "round", "line-join": "round" },
    paint: {
      "line-color": ["case", on, tones.accent, bySide(tones.second, tones.route)],
      "line-width": ["case", on, 2.6, 1.6],
      ...(dashes ? { "line-dasharray": dashes } : {}),
    },
  };
}

/** What lies above any map: the route, its direction, and places. */
export function overlayOf(tones: Tones): {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
} {
  return {
    sources: {
      areas: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
      legs: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
      places: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
    },
    layers: [
      {
        id: "areas",
        type: "fill",
        source: "areas",
        paint: {
          "fill-color": bySide(tones.second, tones.route),
          "fill-opacity": ["match", ["get", "status"], "happened", 0.13, 0],
        },
      },
      {
        ...wayOf("area-lines", tones, [3, 2.5]),
        source: "areas",
        filter: ["!=", ["get", "status"], "happened"],
      },
      { ...wayOf("legs", tones), filter: ["==", ["get", "status"], "happened"] },
      { ...wayOf("legs-planned", tones, [3, 2.5]), filter: ["==", ["get", "status"], "planned"] },
      {
        ...wayOf("legs-possible", tones, [0.1, 2.5]),
        filter: ["in", ["get", "status"], ["literal", ["possible", "cancelled"]]],
      },
      {
        id: "arrows",
        type: "symbol",
        source: "legs",
        layout: {
          "symbol-placement": "line",
          "symbol-spacing": 140,
          "icon-image": bySide("arrow-other", "arrow"),
          "icon-size": 0.5,
          "icon-allow-overlap": true,
          "icon-rotation-alignment": "map",
        },
      },
      {
        id: "places",
        type: "circle",
        source: "places",
        paint: {
          "circle-radius": ["case", ["get", "on"], 7, 3.5],
          "circle-color": ["case", ["get", "on"], tones.accent, tones.land],
          "circle-stroke-color": ["case", ["get", "on"], tones.land, bySide(tones.second, tones.route)],
          "circle-stroke-width": 1.5,
        },
      },
    ],
  };
}
