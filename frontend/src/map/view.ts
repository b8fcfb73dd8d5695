import "maplibre-gl/dist/maplibre-gl.css";
import "../styles/globe.css";
import { type GeoJSONSource, Map as Globe, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { el, icon, prefersStill } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { locale, say } from "../shared/texts";
import { litBy, startOfWay, type Trip, type TripEvent } from "../shared/trip";
import { ringsOf } from "./areas";
import { meet, nameAt } from "./boxes";
import { cap, type LngLat, point } from "./geo";
import { type Labels, labelsFor } from "./labels";
import { isTooWide, placesOf, startOf, TOOLS, zoomFor } from "./opening";
import { Pins } from "./pins";
import { overlayOf, styleOf, tonesOf } from "./style";
import { waysOf } from "./ways";

const WAIT = 20_000;

/** How long the drawing stays for the route to be on the globe as well. */
const ROUTE_WAIT = 5000;

/** MapLibre behind our own words: the trip's route on a globe, and the chosen event. */
export class MapView {
  readonly #place: HTMLElement;
  readonly #trip: Trip;
  readonly #selection: Selection;
  readonly #map: Globe;
  readonly #events: ReadonlyMap<string, TripEvent>;
  readonly #pins: Pins;
  readonly #labels: Labels;
  #ways: ReadonlySet<number> = new Set();
  #flat: boolean;

  /** Draws the map and gives it back once it shows something; rejects where it can't. */
  static async open(place: HTMLElement, trip: Trip, selection: Selection): Promise<MapView> {
    setWorkerUrl(new URL(workerUrl, import.meta.url).href);
    const box = el("div", { class: "live", role: "region", "aria-label": say("globe") });
    place.append(box);
    const labels = await labelsFor(locale);
    // names are measured once
    await document.fonts.ready;
    const places = placesOf(trip);
    const flat = isTooWide(places);
    const map = new Globe({
      container: box,
      style: place.dataset["style"] ?? styleOf(tonesOf(place), labels, trip),
      ...startOf(places, box, flat),
      attributionControl: { compact: false },
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      maxZoom: 9,
      fadeDuration: prefersStill() ? 0 : 150,
      locale: {
        "CooperativeGesturesHandler.WindowsHelpText": say("mapScroll"),
        "CooperativeGesturesHandler.MacHelpText": say("mapScrollMac"),
        "CooperativeGesturesHandler.MobileHelpText": say("mapTouch"),
        "Map.Title": say("globeTitle"),
      },
    });
    map.setPadding({ top: TOOLS, bottom: 0, left: 0, right: 0 });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("no answer")), WAIT);
      map.once("load", () => {
        clearTimeout(late);
        resolve();
      });
      map.on("error", ({ error }) => {
        if (map.loaded()) console.warn("map:", error);
        else reject(error);
      });
    });
    const view = new MapView(place, trip, selection, map, box, labels, flat);
    await Promise.race([map.once("idle"), new Promise((done) => setTimeout(done, ROUTE_WAIT))]);
    return view;
  }

  private constructor(
    place: HTMLElement,
    trip: Trip,
    selection: Selection,
    map: Globe,
    box: HTMLElement,
    labels: Labels,
    flat: boolean,
  ) {
    this.#labels = labels;
    this.#flat = flat;
    this.#place = place;
    this.#trip = trip;
    this.#selection = selection;
    this.#map = map;
    this.#events = new Map(trip.events.map((event) => [event.id, event]));
    this.#overlay();
    this.#pins = new Pins(map, trip, selection, (stop) => this.#go([point(stop)], true));
    this.#listen();
    box.append(this.#tools(), this.#pins.behind);
    this.#follow(selection.current, false);
  }

  #listen(): void {
    const map = this.#map;
    this.#selection.onChoose(({ id, origin }) => this.#follow(id, origin !== "map"));
    this.#selection.onFilter(() => {
      this.#drawPlaces();
      this.#pins.dim();
    });
    map.on("click", "places", (click) => {
      const id: unknown = click.features?.[0]?.properties["id"];
      if (typeof id === "string") this.#selection.choose(id, "map");
    });
    map.on("mouseenter", "places", () => {
      map.getCanvas().style.cursor = "pointer";
    });
    map.on("mouseleave", "places", () => {
      map.getCanvas().style.cursor = "";
    });
    map.on("idle", () => this.#clear());
    const dye = () => this.#dye();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dye);
    new MutationObserver(dye).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  /** A country's name that would lie under a stop's is not written. */
  #clear(): void {
    const map = this.#map;
    // a map that is not ours names what it likes
    if (!map.getLayer("labels") || this.#place.dataset["style"]) return;
    for (const { id, geometry, properties } of map.queryRenderedFeatures({ layers: ["labels"] })) {
      if (id === undefined || geometry.type !== "Point") continue;
      const [lng = 0, lat = 0] = geometry.coordinates;
      const { x, y } = map.project([lng, lat]);
      const name = nameAt(x, y, String(properties["name"]));
      const covered = this.#pins.names.some((box) => meet(box, name));
      const state = { source: "labels", id };
      if ((map.getFeatureState(state)["covered"] === true) !== covered)
        map.setFeatureState(state, { covered });
    }
  }

  /** Takes the page's colours anew. A map that is not ours keeps its own; what lies above it changes. */
  #dye(): void {
    const style = this.#place.dataset["style"] ?? styleOf(tonesOf(this.#place), this.#labels, this.#trip);
    this.#map.setStyle(style, { diff: false });
    this.#map.once("style.load", () => {
      this.#overlay();
      this.#highlight(this.#selection.current);
    });
  }

  #overlay(): void {
    const tones = tonesOf(this.#place);
    const { sources, layers } = overlayOf(tones);
    this.#map.setProjection({ type: this.#flat ? "mercator" : "globe" });
    if (!this.#map.hasImage("arrow")) {
      this.#map.addImage("arrow", arrow(tones.route));
      this.#map.addImage("arrow-other", arrow(tones.second));
    }
    for (const [name, source] of Object.entries(sources)) this.#map.addSource(name, source);
    for (const layer of layers) this.#map.addLayer(layer);
    this.#drawLegs();
    this.#drawPlaces();
  }

  #source(name: string): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(name);
  }

  #drawLegs(): void {
    const { stops } = this.#trip;
    const features = waysOf(this.#trip).map(({ to, status, side, points }) => ({
      type: "Feature" as const,
      id: to,
      properties: { status, side },
      geometry: { type: "LineString" as const, coordinates: points },
    }));
    this.#source("legs")?.setData({ type: "FeatureCollection", features });
    const areas = stops.flatMap((stop) =>
      ringsOf(this.#trip, stop).map((ring) => ({
        type: "Feature" as const,
        properties: { status: stop.status, side: stop.side ?? 0 },
        geometry: { type: "Polygon" as const, coordinates: [[...ring]] },
      })),
    );
    this.#source("areas")?.setData({ type: "FeatureCollection", features: areas });
  }

  /** Places of events that no stop's mark stands for: venues, and where related events happen. */
  #drawPlaces(): void {
    const { current, visible } = this.#selection;
    const features = this.#trip.events
      .filter(
        (e) =>
          e.place &&
          visible.has(e.id) &&
          (e.place.kind === "venue" || e.id === current || e.stop === undefined),
      )
      .filter((e) => (e.place && e.place.kind !== "country" && e.place.kind !== "region") || e.id === current)
      .map((e) => ({
        type: "Feature" as const,
        properties: { id: e.id, on: e.id === current, side: e.side ?? 0 },
        geometry: { type: "Point" as const, coordinates: e.place ? point(e.place) : [0, 0] },
      }))
      .sort((a, b) => Number(a.properties.on) - Number(b.properties.on));
    this.#source("places")?.setData({ type: "FeatureCollection", features });
  }

  #follow(id: string | null, move: boolean): void {
    this.#highlight(id);
    const event = id === null ? undefined : this.#events.get(id);
    if (!event) return;
    const stop = event.stop === undefined ? undefined : this.#trip.stops[event.stop];
    const before = event.stop === undefined ? undefined : startOfWay(this.#trip.stops, event.stop);
    const target = event.place ?? stop;
    if (!target) return;
    const travels = ["travel", "departure", "arrival"].includes(event.kind);
    const near =
      travels && before && event.kind !== "departure" ? [point(before), point(target)] : [point(target)];
    this.#go(near, move);
  }

  #go(points: LngLat[], move: boolean): void {
    const target = points.at(-1);
    if (!target) return;
    const { centre, radius } = cap(points);
    const wide = points.length > 1 && radius < 0.9;
    const view = wide
      ? { center: centre, zoom: zoomFor(radius * 1.25, this.#map.getContainer()) }
      : { center: target, zoom: Math.max(this.#map.getZoom(), 3.2) };
    if (!move && this.#map.getBounds().contains(target)) return;
    if (prefersStill()) this.#map.jumpTo(view);
    else this.#map.easeTo({ ...view, duration: 900 });
  }

  #highlight(id: string | null): void {
    const event = id === null ? undefined : this.#events.get(id);
    const lit = litBy(this.#trip, event);
    this.#pins.choose(event?.stop, lit.stops);
    for (const id of this.#ways) this.#map.setFeatureState({ source: "legs", id }, { on: false });
    this.#ways = lit.ways;
    for (const id of this.#ways) this.#map.setFeatureState({ source: "legs", id }, { on: true });
    this.#drawPlaces();
  }

  #tools(): HTMLElement {
    const map = this.#map;
    const motion = () => ({ animate: !prefersStill() });
    const tool = (name: string, path: string, run: () => void) => {
      const button = el("button", { type: "button", "aria-label": name, title: name }, icon(path));
      button.addEventListener("click", run);
      return button;
    };
    const flat = el(
      "button",
      { type: "button", "aria-pressed": String(this.#flat), class: "word" },
      say("flat"),
    );
    flat.addEventListener("click", () => {
      this.#flat = !this.#flat;
      flat.setAttribute("aria-pressed", String(this.#flat));
      map.setProjection({ type: this.#flat ? "mercator" : "globe" });
    });
    const whole = () =>
      map.easeTo({
        ...startOf(placesOf(this.#trip), map.getContainer(), this.#flat),
        ...motion(),
        duration: 700,
      });
    return el(
      "div",
      { class: "globe-tools", role: "group", "aria-label": say("mapView") },
      tool(say("zoomIn"), "M8 3.5v9M3.5 8h9", () => map.zoomIn(motion())),
      tool(say("zoomOut"), "M3.5 8h9", () => map.zoomOut(motion())),
      tool(say("wholeRoute"), "M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10", whole),
      flat,
    );
  }
}

function arrow(color: string): ImageData {
  const size = 26;
  const canvas = el("canvas", {});
  canvas.width = size;
  canvas.height = size;
  // Read back at once: a canvas on the graphics card would first wait for the globe's programs, for seconds on slow ones.
  const draw = canvas.getContext("2d", { willReadFrequently: true });
  if (!draw) return new ImageData(size, size);
  draw.strokeStyle = color;
  draw.lineWidth = 3.4;
  draw.lineJoin = "round";
  draw.lineCap = "round";
  draw.beginPath();
  draw.moveTo(8, 5);
  draw.lineTo(18, 13);
  draw.lineTo(8, 21);
  draw.stroke();
  return draw.getImageData(0, 0, size, size);
}
