import { type Map as Globe, Marker } from "maplibre-gl";
import { el } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { type Stop, signsOf, stopsShown, surest, type Trip } from "../shared/trip";
import {
  type Box,
  boxAt,
  cover,
  dotAt,
  filled,
  holds,
  labelAt,
  meet,
  SIDES,
  type Size,
  type Spot,
  same,
  within,
} from "./boxes";
import { angle, point } from "./geo";
import { TOOLS } from "./opening";
import { type Way, waysOf } from "./ways";

/** Pixels between the tools and the map's edge. */
const TOOLS_EDGE = 16;

/** Numbers that a pin shows at most, for a place that the trip comes back to again and again. */
const MOST_NUMBERS = 3;

/** What stands in the pin of a stop that was called off. */
const STRUCK = "×";

/** How far from a globe's middle one sees, in radians. */
const FRONT = Math.PI / 2;

interface StopMark {
  marker: Marker;
  button: HTMLButtonElement;
  /** Indices of the stops at this place. */
  stops: number[];
  /** Numbers, name and days, in a line. */
  told: string;
  size: Size;
  /** The same as a dot, whose numbers stand before its name. */
  asDot: Size;
}

/** The stops on the globe: a pin and a name each, as far as there is room for them. */
export class Pins {
  /** Names of the stops on the other side. */
  readonly behind = el("p", { class: "behind", hidden: true });
  /** Where the stops' names stand. */
  names: Box[] = [];
  readonly #map: Globe;
  readonly #trip: Trip;
  readonly #selection: Selection;
  readonly #go: (stop: Stop) => void;
  readonly #marks: StopMark[] = [];
  readonly #ways: readonly Way[];

  /** @param go where a pin leads of which there is no event to choose */
  constructor(map: Globe, trip: Trip, selection: Selection, go: (stop: Stop) => void) {
    this.#map = map;
    this.#trip = trip;
    this.#selection = selection;
    this.#go = go;
    this.#ways = waysOf(trip);
    this.#draw();
  }

  /** Has the pin of a stop stand out; of none where there is none. */
  choose(stop: number | undefined, lit: ReadonlySet<number>): void {
    for (const { button, stops } of this.#marks) {
      button.classList.toggle(
        "is-lit",
        stops.some((each) => lit.has(each)),
      );
      const on = stop !== undefined && stops.includes(stop);
      button.classList.toggle("is-on", on);
      button.setAttribute("aria-pressed", String(on));
    }
  }

  #draw(): void {
    const byPlace = new Map<string, number[]>();
    for (const [i, stop] of this.#trip.stops.entries()) {
      const key = `${stop.lat} ${stop.lon}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), i]);
    }
    const signs = signsOf(this.#trip.stops);
    for (const stops of byPlace.values()) {
      const stop = this.#trip.stops[stops[0] ?? 0];
      if (!stop) continue;
      const counted = stops.flatMap((i) => signs[i] ?? []);
      const numbers =
        counted.slice(0, MOST_NUMBERS).join(" · ") + (counted.length > MOST_NUMBERS ? " …" : "");
      const status = surest(stops.flatMap((i) => this.#trip.stops[i]?.status ?? []));
      const told = [numbers, stop.name, stop.dates].filter((part) => part !== "").join(" ");
      const button = el(
        "button",
        // What is to be read is what it is called, also where there is no room to read it.
        {
          type: "button",
          class: `pin is-${status} at-${stop.reach} ${this.#sideOf(stops)}`,
          "aria-label": told,
        },
        el("span", { class: "n" }, numbers === "" ? STRUCK : numbers),
        " ",
        el(
          "span",
          { class: "label" },
          el("b", { "data-n": numbers }, stop.name),
          " ",
          el("span", {}, stop.dates),
        ),
      );
      button.addEventListener("click", () => this.#chooseStop(stops));
      const marker = new Marker({ element: button, opacityWhenCovered: "0" })
        .setLngLat(point(stop))
        .addTo(this.#map);
      const name = button.querySelector<HTMLElement>(".label");
      const measured = () => ({ width: name?.offsetWidth ?? 0, height: name?.offsetHeight ?? 0 });
      const size = { pin: button.offsetWidth, ...measured() };
      button.classList.add("is-dot");
      const asDot = { pin: button.offsetWidth, ...measured() };
      button.classList.remove("is-dot");
      this.#marks.push({ marker, button, stops, told, size, asDot });
    }
    this.dim();
    this.#map.on("render", () => this.#untangle());
  }

  /** Whose pin it is, where two trips stand side by side. */
  #sideOf(stops: readonly number[]): string {
    const sides = new Set(stops.map((stop) => this.#trip.stops[stop]?.side ?? 0));
    return sides.size > 1 ? "of-both" : sides.has(1) ? "of-other" : "";
  }

  /** Pins of stops of which nothing is shown are faint. */
  dim(): void {
    const shown = stopsShown(this.#trip, this.#selection.visible);
    for (const { button, stops } of this.#marks)
      button.classList.toggle("is-dim", shown !== null && !stops.some((stop) => shown.has(stop)));
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
      if (stop) this.#go(stop);
    }
  }

  /**
   * Pins that would lie over another become dots, and names that would lie over another pin or name are hidden; the chosen
   * stop comes first. Sizes are measured once and places are reckoned, since this runs with every frame.
   */
  #untangle(): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const view = { width, height };
    const taken: Box[] = [this.#toolBox(width)];
    const shown: { mark: StopMark; x: number; y: number }[] = [];
    for (const mark of this.#marks) {
      const covered = mark.button.style.opacity === "0";
      toggle(mark.button, "is-behind", covered);
      const tab = covered ? -1 : 0;
      if (mark.button.tabIndex !== tab) mark.button.tabIndex = tab;
      if (covered) continue;
      const { x, y } = this.#map.project(mark.marker.getLngLat());
      shown.push({ mark, x, y });
    }
    this.#nameThoseBehind();
    const chosen = (mark: StopMark) => Number(mark.button.classList.contains("is-on"));
    shown.sort((a, b) => chosen(b.mark) - chosen(a.mark));
    for (const { mark, x, y } of shown) {
      const own = boxAt(x, y, mark.size);
      const dot = taken.some((other) => cover(other, own));
      toggle(mark.button, "is-dot", dot);
      taken.push(dot ? dotAt(x, y) : own);
    }
    const lines = this.#linesShown();
    this.names = [];
    for (const { mark, x, y } of shown) {
      const dot = mark.button.classList.contains("is-dot");
      const size = dot ? mark.asDot : mark.size;
      const own = dot ? dotAt(x, y) : boxAt(x, y, size);
      const [fitting] = SIDES.map((side) => ({ side, box: labelAt(side, x, y, size) }))
        .filter(
          ({ box }) => within(box, view) && !taken.some((other) => !same(other, own) && meet(other, box)),
        )
        .map((place) => ({ ...place, struck: lines.filter((at) => holds(place.box, at)).length }))
        .sort((a, b) => a.struck - b.struck);
      toggle(mark.button, "is-bare", fitting === undefined);
      if (!fitting) continue;
      if (mark.button.dataset["side"] !== fitting.side) mark.button.dataset["side"] = fitting.side;
      taken.push(fitting.box);
      this.names.push(fitting.box);
    }
  }

  /** Where ways run on the screen: a name had better not lie over them. */
  #linesShown(): Spot[] {
    const { lng, lat } = this.#map.getCenter();
    const round = this.#map.getProjection()?.type === "globe";
    return this.#ways.flatMap(({ points }) => {
      const seen = points.filter((at) => !round || angle([lng, lat], at) < FRONT);
      return filled(seen.map((at) => this.#map.project(at)));
    });
  }

  /** Where the tools lie: no name goes below them. */
  #toolBox(width: number): Box {
    const tools = this.#map.getContainer().querySelector<HTMLElement>(".globe-tools");
    const left = width - (tools?.offsetWidth ?? 0) - TOOLS_EDGE;
    return { left, right: width, top: 0, bottom: tools ? TOOLS : 0 };
  }

  /** A stop on the other side of the globe is named below: a way that leads out of the picture comes from somewhere. */
  #nameThoseBehind(): void {
    const names = this.#marks
      .filter(({ button }) => button.classList.contains("is-behind"))
      .map(({ told }) => told);
    const text = names.join(" · ");
    if (this.behind.textContent === text) return;
    this.behind.textContent = text;
    this.behind.hidden = text === "";
  }
}

function toggle(element: Element, name: string, on: boolean): void {
  if (element.classList.contains(name) !== on) element.classList.toggle(name, on);
}
