import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "../styles/timeline.css";
import type { TimelineOptions } from "vis-timeline/esnext";
import { el, prefersStill } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { say } from "../shared/texts";
import { DAY, isOwn, repeats, type Trip, type TripEvent } from "../shared/trip";
import { hideCut, labelsFor } from "./axis";
import { type Beside, besideItem, faintItem, itemButton, manyButton, undatedLane } from "./content";
import { around, type Cluster, cull, type Drawn, faintly, type Stretch, windowFor } from "./cull";
import { Focus, ledTo } from "./focus";
import { eventId, type Grouping, groupingsOf, type Item, layOut, openingWindow } from "./items";
import { nameIn } from "./names";
import { metOf, ROW_OF_BOTH, staysOf } from "./stays";
import { Beyond, toolsFor, windowOf } from "./tools";
import { DataSet, moment, Timeline } from "./vis";

interface VisItem {
  id: string;
  group: string;
}

/** Ids of what lies behind the items: days that come once more, and days that two travellers spend in one town. */
const ACROSS = "across ";
const MET = "met ";

/** Ids of who is where, which stands above a row's items. */
const STAY = "stay ";

const isStay = ({ id }: VisItem) => String(id).startsWith(STAY);

/** The order of the row behind all others. */
const LAST = 20_000;

const YEAR = 366 * DAY;

/** vis-timeline behind our own words: rows, items, selection, keyboard. */
export class TimelineView {
  readonly #trip: Trip;
  readonly #selection: Selection;
  readonly #place: HTMLElement;
  readonly #items = new DataSet();
  readonly #groups = new DataSet();
  readonly #timeline: InstanceType<typeof Timeline>;
  readonly #undated = el("div", { class: "undated", hidden: true });
  readonly #beyond: Beyond;
  readonly #focus: Focus;
  #shown: readonly Item[] = [];
  /** What is filtered out: drawn faintly, and not to be chosen. */
  #faint: readonly Item[] = [];
  #drawn: Drawn = { items: [], clusters: [] };
  #kept: Stretch = { start: 0, end: 0 };
  /** What is written on what is no event, by id. */
  readonly #beside = new Map<string, Beside>();
  #grouping: Grouping;

  constructor(place: HTMLElement, trip: Trip, selection: Selection, { tools }: { tools: boolean }) {
    this.#place = place;
    this.#trip = trip;
    this.#selection = selection;
    this.#grouping = groupingsOf(trip)[0];
    const board = el("div", { class: "board", role: "group", "aria-label": say("timeline") });
    const live = el("div", { class: "live" }, board, this.#undated);
    place.append(live);
    place.classList.add("is-live");
    this.#focus = new Focus(place, board);
    const opening = openingWindow(layOut(trip, this.#grouping).items);
    this.#timeline = new Timeline(board, this.#items, this.#groups, this.#options(opening));
    this.#beyond = new Beyond(this.#timeline, () => this.#shown.filter((i) => isOwn(trip, i.event)));
    if (tools) live.prepend(this.#tools(opening));
    this.#fill();
    this.#listen(board);
    this.#follow(selection.current, false);
  }

  #options(opening: Stretch | null): TimelineOptions {
    return {
      ...(opening ? { start: opening.start, end: opening.end } : {}),
      orientation: { axis: "top", item: "top" },
      moment: (date: unknown) => moment(date).utc(),
      showCurrentTime: false,
      maxMinorChars: 5,
      stack: true,
      selectable: true,
      zoomKey: "ctrlKey",
      zoomMin: DAY / 2,
      zoomMax: 60 * YEAR,
      // bars of who is where touch each other, and may by a pixel lie over each other
      margin: { item: { horizontal: this.#trip.sides ? -2 : 6, vertical: 5 }, axis: 6 },
      groupOrder: "order",
      order: (a: VisItem, b: VisItem) => Number(isStay(b)) - Number(isStay(a)),
      horizontalScroll: false,
      verticalScroll: false,
      showMajorLabels: true,
      tooltip: { followMouse: false, delay: 700 },
      format: labelsFor(this.#trip.crossings),
      template: (item: VisItem, _element: Element, _data: unknown) => this.#content(item),
      groupTemplate: (group: { content: string } | null) => el("span", {}, group?.content ?? ""),
    } as unknown as TimelineOptions;
  }

  #tools(opening: Stretch | null): HTMLElement {
    return toolsFor({
      board: this.#timeline,
      beyond: this.#beyond,
      opening,
      groupings: groupingsOf(this.#trip),
      shown: () => this.#shown,
      group: (by) => {
        this.#grouping = by;
        this.#fill();
        this.#follow(this.#selection.current, false);
      },
    });
  }

  #content({ id, group }: VisItem): HTMLElement | string {
    const name = (event: TripEvent) => nameIn(this.#grouping === "place" ? group : "", this.#trip, event);
    if (String(id).startsWith(ACROSS)) return el("span", { class: "across" }, say("dateLine"));
    const beside = this.#beside.get(String(id));
    if (beside) return besideItem(beside);
    const faint = this.#faint.find((item) => item.id === id);
    const event = this.#event(id);
    if (event) {
      const who = event.side === undefined ? undefined : this.#trip.sides?.[event.side];
      return itemButton(id, event, name(event), this.#selection.current === event.id, who);
    }
    if (faint) return faintItem(faint.event, name(faint.event));
    const cluster = this.#drawn.clusters.find((each) => each.id === id);
    return cluster ? manyButton(cluster, (many) => this.#closer(many)) : "";
  }

  #closer({ start, end }: Cluster): void {
    const air = (end - start) / 2;
    this.#timeline.setWindow(start - air, end + air, { animation: !prefersStill() });
  }

  /** Takes the focus over from what stood here before: to the event, else to the first, once they are drawn. */
  focus(event: string): void {
    const item = this.#shown.find(({ id }) => id === event) ?? this.#shown[0];
    this.#focus.take(item?.id ?? null);
  }

  #event(item: string): TripEvent | undefined {
    const id = eventId(String(item));
    return this.#shown.find((i) => i.event.id === id)?.event;
  }

  #fill(): void {
    const { current, visible } = this.#selection;
    const { items, groups, undated } = layOut(this.#trip, this.#grouping);
    this.#shown = items.filter((item) => visible.has(item.event.id));
    this.#faint = items.filter((item) => !visible.has(item.event.id));
    this.#items.clear();
    this.#groups.clear();
    const both = metOf(this.#trip).length > 0 ? [{ id: ROW_OF_BOTH, label: "", order: LAST }] : [];
    this.#groups.add([...groups, ...both].map((g) => ({ id: g.id, content: g.label, order: g.order })));
    this.#draw();
    const without = undated.filter((event) => visible.has(event.id));
    this.#undated.hidden = without.length === 0;
    this.#undated.replaceChildren(...undatedLane(without, current));
    this.#beyond.count();
  }

  /** Draws anew while panning only where the window leaves what is drawn. */
  #pan(): void {
    const { start, end } = windowOf(this.#timeline);
    if (start < this.#kept.start || end > this.#kept.end) this.#draw();
  }

  /** Gives the library what lies around the window and no more: it lays out all it has, whether one sees it or not. */
  #draw(): void {
    const window = windowOf(this.#timeline);
    this.#kept = around(window);
    this.#drawn = cull(this.#shown, window);
    const { items, clusters } = this.#drawn;
    const ranges = [...items, ...faintly(this.#faint, this.#kept, items.length)];
    const wanted = new Map<string, object>();
    const want = (id: string, group: string, { start, end }: Stretch, className: string) =>
      wanted.set(id, { id, group, start, end, type: "range", className, content: "" });
    for (const { id, group, extent, className } of ranges) want(id, group, extent, className);
    for (const cluster of clusters) want(cluster.id, cluster.group, cluster, "is-many");
    for (const [i, { start, end }] of repeats(this.#trip.crossings).entries())
      wanted.set(`${ACROSS}${i}`, { id: `${ACROSS}${i}`, start, end, type: "background", content: "" });
    this.#wantBeside(wanted);
    const known = new Set(this.#items.getIds());
    this.#items.remove([...known].filter((id) => !wanted.has(id)));
    this.#items.add([...wanted].flatMap(([id, item]) => (known.has(id) ? [] : [item])));
    this.#select();
  }

  /** What only two trips side by side have: who is where, and the days of both in one town. */
  #wantBeside(wanted: Map<string, object>): void {
    const put = (id: string, told: Beside, item: object) => {
      this.#beside.set(id, told);
      wanted.set(id, { id, content: "", ...item });
    };
    if (this.#grouping === "side")
      for (const { id, sign, text, className, ...stay } of staysOf(this.#trip))
        put(`${STAY}${id}`, { sign, text }, { ...stay, type: "range", className: `is-stay ${className}` });
    for (const [i, { text, ...days }] of metOf(this.#trip).entries()) {
      const both = { ...days, type: "range", group: ROW_OF_BOTH, className: "is-stay is-both" };
      put(`${STAY}${ROW_OF_BOTH}${i}`, { sign: undefined, text }, both);
      wanted.set(`${MET}${i}`, {
        ...days,
        id: `${MET}${i}`,
        content: "",
        type: "background",
        className: "is-met",
      });
    }
  }

  /** The library makes anew what is selected, and tells nobody. */
  #select(): void {
    const id = this.#selection.current;
    this.#timeline.setSelection(this.#drawn.items.filter((i) => i.event.id === id).map((i) => i.id));
    this.#focus.paint(this.#shown, id);
    this.#focus.keep();
  }

  #listen(board: HTMLElement): void {
    this.#timeline.on("rangechange", () => this.#pan());
    this.#timeline.on("rangechanged", () => {
      this.#draw();
      this.#beyond.count();
    });
    this.#timeline.on("changed", () => {
      hideCut(board);
      this.#focus.paint(this.#shown, this.#selection.current);
      this.#focus.keep();
    });
    this.#timeline.on("select", ({ items }: { items: string[] }) => {
      const item = items[0];
      if (item !== undefined && this.#event(item)) this.#selection.choose(eventId(String(item)), "timeline");
      else this.#mark(this.#selection.current);
    });
    this.#place.addEventListener("click", (click) => {
      const item = (click.target as Element).closest<HTMLElement>("[data-item]")?.dataset["item"];
      if (item) this.#selection.choose(eventId(item), "timeline");
    });
    board.addEventListener("keydown", (key) => this.#key(key));
    this.#selection.onChoose(({ id, origin }) => this.#follow(id, origin !== "timeline"));
    this.#selection.onFilter(() => {
      this.#fill();
      this.#follow(this.#selection.current, false);
    });
  }

  /** Arrows move between items; the page's own arrow keys do the choosing elsewhere. */
  #key(key: KeyboardEvent): void {
    const at = (key.target as Element).closest<HTMLElement>("[data-item]")?.dataset["item"];
    if (!at || key.ctrlKey || key.metaKey || key.altKey) return;
    const to = ledTo(key.key, at, this.#shown);
    if (!to) {
      if (key.key.startsWith("Arrow")) key.stopPropagation();
      return;
    }
    key.preventDefault();
    key.stopPropagation();
    this.#selection.choose(to.event.id, "timeline");
    this.#reveal(to, false);
    requestAnimationFrame(() => this.#focus.button(to.id)?.focus({ preventScroll: true }));
  }

  #follow(id: string | null, pan: boolean): void {
    this.#mark(id);
    const item = id === null ? undefined : this.#shown.find((i) => i.event.id === id);
    if (item) this.#reveal(item, pan);
  }

  #mark(id: string | null): void {
    this.#select();
    for (const button of this.#place.querySelectorAll<HTMLButtonElement>("[data-item]")) {
      const event = eventId(button.dataset["item"] ?? "");
      button.setAttribute("aria-pressed", String(event === id));
    }
  }

  /** Moves the window where the item is out of it; a band wider than the window is left as it lies. */
  #reveal(item: Item, smooth: boolean): void {
    const window = windowOf(this.#timeline);
    const { start: from, end: to } = window;
    const { start, end } = item.extent;
    const inside = start >= from && end <= to;
    const across = start < to && end > from && end - start > to - from;
    if (!this.#drawn.items.includes(item) && cull(this.#shown, window).clusters.length > 0) {
      const closer = windowFor(item, this.#shown, window);
      this.#timeline.setWindow(closer.start, closer.end, { animation: false });
      this.#draw();
    } else if (!inside && !across) {
      const animation =
        prefersStill() || !smooth ? false : { duration: 350, easingFunction: "easeInOutQuad" as const };
      if (end - start > (to - from) * 0.8)
        this.#timeline.setWindow(start - (end - start) / 6, end + (end - start) / 6, { animation });
      else this.#timeline.moveTo((start + end) / 2, { animation });
      if (!animation) this.#draw();
    }
    requestAnimationFrame(() => this.#scroll(item.id));
  }

  /** Scrolls the timeline's own box, never the page. */
  #scroll(item: string): void {
    const button = this.#focus.button(item);
    const box = this.#place.querySelector<HTMLElement>(".board");
    if (!button?.isConnected || !box || box.scrollHeight <= box.clientHeight) return;
    const [inner, outer] = [button.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.bottom > outer.bottom - 8) box.scrollTop += inner.bottom - outer.bottom + 24;
    else if (inner.top < outer.top + 50) box.scrollTop -= outer.top + 50 - inner.top;
  }
}
