import { el, icon, prefersStill } from "../shared/dom";
import { say } from "../shared/texts";
import { DAY } from "../shared/trip";
import type { Stretch } from "./cull";
import type { Grouping, Item } from "./items";
import type { Timeline } from "./vis";

type Board = InstanceType<typeof Timeline>;

const motion = () => ({ animation: !prefersStill() });

/** The timeline's window in milliseconds. */
export function windowOf(board: Board): Stretch {
  const { start, end } = board.getWindow();
  return { start: start.valueOf(), end: end.valueOf() };
}

/** All that is shown, with a little air. */
function all(shown: readonly Item[]): Stretch {
  const start = shown.reduce((least, i) => Math.min(least, i.extent.start), Number.POSITIVE_INFINITY);
  const end = shown.reduce((most, i) => Math.max(most, i.extent.end), Number.NEGATIVE_INFINITY);
  const air = Math.max(DAY, (end - start) * 0.03);
  return { start: start - air, end: end + air };
}

/** Says how many events lie before and after the window, and leads to the nearest of them. */
export class Beyond {
  readonly earlier = el("button", { type: "button", class: "beyond", hidden: true });
  readonly later = el("button", { type: "button", class: "beyond", hidden: true });
  readonly #board: Board;
  readonly #own: () => readonly Item[];

  /** @param own the items that count: those of the trip that are shown */
  constructor(board: Board, own: () => readonly Item[]) {
    this.#board = board;
    this.#own = own;
    this.earlier.addEventListener("click", () => this.#goEarlier());
    this.later.addEventListener("click", () => this.#goLater());
  }

  count(): void {
    const { start, end } = windowOf(this.#board);
    const earlier = this.#own().filter((i) => i.extent.end <= start);
    const later = this.#own().filter((i) => i.extent.start >= end);
    this.earlier.hidden = earlier.length === 0;
    this.earlier.textContent = say("earlier", { number: earlier.length });
    this.later.hidden = later.length === 0;
    this.later.textContent = say("later", { number: later.length });
  }

  #goEarlier(): void {
    const { start, end } = windowOf(this.#board);
    const before = this.#own().filter((i) => i.extent.end <= start);
    const target = Math.max(...before.map((i) => i.extent.start));
    if (Number.isFinite(target)) this.#board.setWindow(target - Math.abs(target - end) * 0.06, end, motion());
  }

  #goLater(): void {
    const { start, end } = windowOf(this.#board);
    const behind = this.#own().filter((i) => i.extent.start >= end);
    const target = Math.min(...behind.map((i) => i.extent.end));
    if (Number.isFinite(target))
      this.#board.setWindow(start, target + Math.abs(target - start) * 0.06, motion());
  }
}

const ROWS = { place: "rowsByPlace", source: "rowsBySource", side: "rowsByTrip" } as const;

export interface Tooled {
  board: Board;
  beyond: Beyond;
  opening: Stretch | null;
  /** How rows can be had, the first of them at first. */
  groupings: readonly Grouping[];
  shown(): readonly Item[];
  group(by: Grouping): void;
}

/** The timeline's tools: rows, what lies beyond, the trip, all dates, closer and farther. */
export function toolsFor({ board, beyond, opening, groupings, shown, group }: Tooled): HTMLElement {
  const zoom = (name: string, path: string, run: () => void) => {
    const button = el(
      "button",
      { type: "button", class: "zoom", "aria-label": name, title: name },
      icon(path),
    );
    button.addEventListener("click", run);
    return button;
  };
  const dates = el("button", { type: "button" }, say("allDates"));
  dates.addEventListener("click", () => {
    if (shown().length === 0) return;
    const { start, end } = all(shown());
    board.setWindow(start, end, motion());
  });
  const trip = el("button", { type: "button" }, say("theTrip"));
  trip.addEventListener("click", () => opening && board.setWindow(opening.start, opening.end, motion()));
  const rows = el(
    "select",
    { "aria-label": say("rows") },
    ...groupings.map((by) => el("option", { value: by }, say(ROWS[by]))),
  );
  rows.addEventListener("change", () => group(groupings[rows.selectedIndex] ?? groupings[0] ?? "place"));
  return el(
    "div",
    { class: "tools", role: "group", "aria-label": say("timelineView") },
    rows,
    el("span", { class: "gap" }),
    beyond.earlier,
    beyond.later,
    // of two trips all dates are what they open with
    ...(groupings.includes("side") ? [] : [trip]),
    dates,
    zoom(say("zoomIn"), "M8 3.5v9M3.5 8h9", () => board.zoomIn(0.5, motion())),
    zoom(say("zoomOut"), "M3.5 8h9", () => board.zoomOut(0.5, motion())),
  );
}
