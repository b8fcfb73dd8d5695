import "maplibre-gl/dist/maplibre-gl.css";
import "../styles/globe.css";
import { type GeoJSONSource, Map as Globe, Marker, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { el, icon, prefersStill } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { say } from "../shared/texts";
import type { Trip, TripEvent } from "../shared/trip";
import { cap, greatCircle, type LngLat } from "./geo";
import { overlayOf, styleOf, tonesOf } from "./style";

const WAIT = 20_000;

interface StopMark {
  marker: Marker;
  button: HTMLButtonElement;
  /** Indices of the stops at this place. */
  stops: number[];
}

/** MapLibre behind our own words: the trip's route on a globe, and the chosen event. */
export class MapView {
  readonly #place: HTMLElement;
  readonly #trip: Trip;
  readonly #selection: Selection;
  readonly #map: Globe;
  readonly #events: ReadonlyMap<string, TripEvent>;
  readonly #marks: StopMark[] = [];
  #leg: number | null = null;
  #flat = false;

  /** Draws the map and gives it back once it shows something; rejects where it can't. */
  static async open(place: HTMLElement, trip: Trip, selection: Selection): Promise<MapView> {
    setWorkerUrl(new URL(workerUrl, import.meta.url).href);
    const box = el("div", { class: "live", role: "region", "aria-label": say("globe") });
    place.append(box);
    const map = new Globe({
      container: box,
      style: place.dataset["style"] ?? styleOf(tonesOf(place)),
      ...startOf(trip, box),
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
    return new MapView(place, trip, selection, map, box);
  }

  private constructor(place: HTMLElement, trip: Trip, selection: Selection, map: Globe, box: HTMLElement) {
    this.#place = place;
    this.#trip = trip;
    this.#selection = selection;
    this.#map = map;
    this.#events = new Map(trip.events.map((event) => [event.id, event]));
    this.#overlay();
    this.#drawStops();
    this.#listen();
    box.append(this.#tools());
    this.#follow(selection.current, false);
  }

  #listen(): void {
    const map = this.#map;
    this.#selection.onChoose(({ id, origin }) => this.#follow(id, origin !== "map"));
    this.#selection.onFilter(() => this.#drawPlaces());
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
    const dye = () => this.#dye();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", dye);
    new MutationObserver(dye).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  /** Takes the page's colours anew. A map that is not ours keeps its own; what lies above it changes. */
  #dye(): void {
    const style = this.#place.dataset["style"] ?? styleOf(tonesOf(this.#place));
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
    if (!this.#map.hasImage("arrow")) this.#map.addImage("arrow", arrow(tones.route));
    for (const [name, source] of Object.entries(sources)) this.#map.addSource(name, source);
    for (const layer of layers) this.#map.addLayer(layer);
    this.#drawLegs();
    this.#drawPlaces();
  }

  #source(name: string): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(name);
  }

  #drawLegs(): void {
    const { stops, linked } = this.#trip;
    const features = linked
      ? stops.slice(1).map((stop, i) => ({
          type: "Feature" as const,
          id: i + 1,
          properties: {},
          geometry: {
            type: "LineString" as const,
            coordinates: greatCircle(point(stops[i] ?? stop), point(stop)),
          },
        }))
      : [];
    this.#source("legs")?.setData({ type: "FeatureCollection", features });
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
        properties: { id: e.id, on: e.id === current },
        geometry: { type: "Point" as const, coordinates: e.place ? point(e.place) : [0, 0] },
      }))
      .sort((a, b) => Number(a.properties.on) - Number(b.properties.on));
    this.#source("places")?.setData({ type: "FeatureCollection", features });
  }

  #drawStops(): void {
    const byPlace = new Map<string, number[]>();
    for (const [i, stop] of this.#trip.stops.entries()) {
      const key = `${stop.lat} ${stop.lon}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), i]);
    }
    for (const stops of byPlace.values()) {
      const stop = this.#trip.stops[stops[0] ?? 0];
      if (!stop) continue;
      const numbers = stops.map((i) => i + 1).join(" · ");
      const button = el(
        "button",
        { type: "button", class: "pin", "aria-label": say("stop", { number: numbers, place: stop.name }) },
        el("span", { class: "n" }, numbers),
        el("span", { class: "label" }, stop.name),
      );
      button.addEventListener("click", () => this.#chooseStop(stops));
      const marker = new Marker({ element: button, opacityWhenCovered: "0" })
        .setLngLat(point(stop))
        .addTo(this.#map);
      this.#marks.push({ marker, button, stops });
    }
    this.#map.on("render", () => this.#untangle());
  }

  /** A pin that is clicked again goes on to its place's next event. */
  #chooseStop(stops: readonly number[]): void {
    const events = this.#trip.events.filter(
      (e) => e.stop !== undefined && stops.includes(e.stop) && this.#selection.visible.has(e.id),
    );
    const at = events.findIndex((e) => e.id === this.#selection.current);
    const next = events[(at + 1) % events.length];
    if (next) this.#selection.choose(next.id, "map");
    else {
      const stop = this.#trip.stops[stops[0] ?? 0];
      if (stop) this.#go([point(stop)], true);
    }
  }

  /** Hides the names that would lie over another pin or name; the chosen stop's name comes first. */
  #untangle(): void {
    const taken: DOMRect[] = [];
    const shown = this.#marks.filter((m) => m.button.style.opacity !== "0");
    for (const mark of this.#marks) {
      const covered = !shown.includes(mark);
      mark.button.classList.toggle("is-behind", covered);
      mark.button.tabIndex = covered ? -1 : 0;
    }
    for (const { button } of shown) {
      const n = button.querySelector(".n");
      if (n) taken.push(n.getBoundingClientRect());
    }
    const order = [...shown].sort(
      (a, b) => Number(b.button.classList.contains("is-on")) - Number(a.button.classList.contains("is-on")),
    );
    for (const { button } of order) {
      const label = button.querySelector<HTMLElement>(".label");
      if (!label) continue;
      const own = button.querySelector(".n")?.getBoundingClientRect();
      const fitting = ["right", "left", "below", "above"].find((side) => {
        button.dataset["side"] = side;
        const box = label.getBoundingClientRect();
        return !taken.some((other) => !same(other, own) && meet(other, box));
      });
      button.classList.toggle("is-bare", fitting === undefined);
      if (fitting !== undefined) taken.push(label.getBoundingClientRect());
    }
  }

  #follow(id: string | null, move: boolean): void {
    this.#highlight(id);
    const event = id === null ? undefined : this.#events.get(id);
    if (!event) return;
    const stop = event.stop === undefined ? undefined : this.#trip.stops[event.stop];
    const before = event.stop === undefined ? undefined : this.#trip.stops[event.stop - 1];
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
    const at = event?.stop;
    for (const { button, stops } of this.#marks) {
      const on = at !== undefined && stops.includes(at);
      button.classList.toggle("is-on", on);
      button.setAttribute("aria-pressed", String(on));
    }
    if (this.#leg !== null) this.#map.setFeatureState({ source: "legs", id: this.#leg }, { on: false });
    this.#leg = at !== undefined && at > 0 && this.#trip.linked ? at : null;
    if (this.#leg !== null) this.#map.setFeatureState({ source: "legs", id: this.#leg }, { on: true });
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
    const flat = el("button", { type: "button", "aria-pressed": "false", class: "word" }, say("flat"));
    flat.addEventListener("click", () => {
      this.#flat = !this.#flat;
      flat.setAttribute("aria-pressed", String(this.#flat));
      map.setProjection({ type: this.#flat ? "mercator" : "globe" });
    });
    const whole = () =>
      map.easeTo({ ...startOf(this.#trip, map.getContainer()), ...motion(), duration: 700 });
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

function point({ lon, lat }: { lon: number; lat: number }): LngLat {
  return [lon, lat];
}

function same(a: DOMRect, b: DOMRect | undefined): boolean {
  return b !== undefined && a.x === b.x && a.y === b.y;
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}

/** The zoom at which a cap of this radius (radians) fills the smaller side; a world is 512 · 2^zoom pixels around. */
function zoomFor(radius: number, box: HTMLElement): number {
  const side = Math.min(box.clientWidth, box.clientHeight) * 0.42;
  const earth = side / Math.sin(Math.min(radius, 1.2));
  return Math.max(0, Math.min(6, Math.log2((earth * 2 * Math.PI) / 512)));
}

/**
 * Opens on as much of the route as a globe can show. Where the route spans more than that, the stops that lie close
 * together matter more than the one far away that the traveller set out from.
 */
function startOf(trip: Trip, box: HTMLElement): { center: LngLat; zoom: number } {
  const places =
    trip.stops.length > 0 ? trip.stops : trip.events.flatMap((e) => (e.place && !e.related ? [e.place] : []));
  let points = places.map(point);
  if (points.length === 0) return { center: [0, 20], zoom: 1 };
  let round = cap(points);
  while (round.radius > 0.85 && points.length > 2) {
    points = points.toSorted((a, b) => angleSum(a, points) - angleSum(b, points)).slice(0, -1);
    round = cap(points);
  }
  return { center: round.centre, zoom: zoomFor(Math.max(round.radius * 1.15, 0.09), box) };
}

function angleSum(from: LngLat, points: readonly LngLat[]): number {
  return points.reduce((sum, to) => sum + cap([from, to]).radius, 0);
}

function arrow(color: string): ImageData {
  const size = 26;
  const canvas = el("canvas", {});
  canvas.width = size;
  canvas.height = size;
  const draw = canvas.getContext("2d");
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
