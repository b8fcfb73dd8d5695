import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "../styles/timeline.css";
import type { TimelineOptions } from "vis-timeline/esnext";
import { el, icon, prefersStill } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { say, sayEvents } from "../shared/texts";
import { DAY, isOwn, languageOf, type Trip, type TripEvent, whenText } from "../shared/trip";
import { majorLabel, minorLabel } from "./axis";
import { around, type Cluster, cull, type Drawn, faintly, type Stretch, windowFor } from "./cull";
import { eventId, type Grouping, type Item, layOut, openingWindow } from "./items";
import { nameIn } from "./names";
import { DataSet, moment, Timeline } from "./vis";

interface VisItem {
  id: string;
  group: string;
  start: number;
  end: number;
  type: string;
  className: string;
  content: string;
  title?: string;
}

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
  readonly #earlier = el("button", { type: "button", class: "beyond", hidden: true });
  readonly #later = el("button", { type: "button", class: "beyond", hidden: true });
  #shown: readonly Item[] = [];
  /** What is filtered out: drawn faintly, and not to be chosen. */
  #faint: readonly Item[] = [];
  #drawn: Drawn = { items: [], clusters: [] };
  #kept: Stretch = { start: 0, end: 0 };
  #grouping: Grouping = "place";
  /** The item that has the focus, or had it when it was made anew. */
  #focused: string | null = null;

  constructor(place: HTMLElement, trip: Trip, selection: Selection, { tools }: { tools: boolean }) {
    this.#place = place;
    this.#trip = trip;
    this.#selection = selection;
    const board = el("div", { class: "board", role: "group", "aria-label": say("timeline") });
    const live = el("div", { class: "live" }, board, this.#undated);
    place.append(live);
    place.classList.add("is-live");
    const opening = openingWindow(layOut(trip, this.#grouping).items);
    this.#timeline = new Timeline(board, this.#items, this.#groups, this.#options(opening));
    if (tools) live.prepend(this.#tools(opening));
    this.#timeline.on("rangechange", () => this.#pan());
    this.#timeline.on("rangechanged", () => {
      this.#draw();
      this.#countBeyond();
    });
    this.#timeline.on("changed", () => {
      this.#paintFocus();
      this.#keepFocus();
    });
    this.#fill();
    this.#listen(board);
    this.#follow(selection.current, false);
  }

  #options(opening: { start: number; end: number } | null): TimelineOptions {
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
      margin: { item: { horizontal: 6, vertical: 5 }, axis: 6 },
      groupOrder: "order",
      horizontalScroll: false,
      verticalScroll: false,
      showMajorLabels: true,
      tooltip: { followMouse: false, delay: 700 },
      format: { minorLabels: minorLabel, majorLabels: majorLabel },
      template: (item: VisItem, _element: Element, _data: unknown) => this.#content(item),
      groupTemplate: (group: { content: string } | null) => el("span", {}, group?.content ?? ""),
    } as unknown as TimelineOptions;
  }

  /** What stands in an item: a button, since the library's own items can't be reached by keyboard. */
  #content(item: VisItem): HTMLElement | string {
    const event = this.#event(item.id);
    const faint = event ? undefined : this.#faint.find(({ id }) => id === item.id);
    if (faint)
      return el("span", { class: "name", ...languageOf(faint.event) }, this.#name(item, faint.event));
    if (!event) return this.#many(item.id);
    const current = this.#selection.current === event.id;
    const button = el(
      "button",
      { type: "button", "data-item": item.id, "aria-pressed": String(current) },
      el("span", { class: "glyph", "aria-hidden": "true" }),
      el("span", { class: "name", ...languageOf(event) }, this.#name(item, event)),
    );
    const status = event.status === "happened" ? "" : `, ${say(event.status)}`;
    button.setAttribute("aria-label", `${event.title}, ${whenText(event)}${status}`);
    button.tabIndex = -1;
    return button;
  }

  #name({ group }: VisItem, event: TripEvent): string {
    return nameIn(this.#grouping === "place" ? group : "", this.#trip, event);
  }

  /** Several events drawn as one: a button that looks closer. */
  #many(id: string): HTMLElement | string {
    const cluster = this.#drawn.clusters.find((each) => each.id === id);
    if (!cluster) return "";
    const name = sayEvents(cluster.items.length);
    const button = el("button", { type: "button", "aria-label": name }, String(cluster.items.length));
    button.addEventListener("click", () => this.#closer(cluster));
    return button;
  }

  #closer({ start, end }: Cluster): void {
    const air = (end - start) / 2;
    this.#timeline.setWindow(start - air, end + air, { animation: !prefersStill() });
  }

  /**
   * One item is in the page's order of focus: the chosen one, else the first that is drawn. The library makes an item's
   * content anew whenever it likes, so the page is asked and not our memory.
   */
  #paintFocus(): void {
    const drawn = new Map([...this.#buttons()].map((button) => [button.dataset["item"] ?? "", button]));
    const items = this.#shown.filter((i) => drawn.has(i.id));
    const chosen = items.find((i) => i.event.id === this.#selection.current);
    const start = chosen ?? items.find((i) => !i.event.related) ?? items[0];
    for (const [item, button] of drawn) button.tabIndex = item === start?.id ? 0 : -1;
  }

  /** Takes the focus over from what stood here before: to the event, else to the first, once they are drawn. */
  focus(event: string): void {
    const item = this.#shown.find(({ id }) => id === event) ?? this.#shown[0];
    this.#focused = item?.id ?? null;
    this.#keepFocus();
  }

  /** The library makes a focused item anew, and the page would have no focus then. */
  #keepFocus(): void {
    if (this.#focused === null || document.activeElement !== document.body) return;
    this.#button(this.#focused)?.focus({ preventScroll: true });
  }

  #buttons(): NodeListOf<HTMLButtonElement> {
    return this.#place.querySelectorAll<HTMLButtonElement>(".board [data-item]");
  }

  #button(item: string): HTMLButtonElement | null {
    return this.#place.querySelector<HTMLButtonElement>(`.board [data-item="${CSS.escape(item)}"]`);
  }

  #event(item: string): TripEvent | undefined {
    const id = eventId(String(item));
    return this.#shown.find((i) => i.event.id === id)?.event;
  }

  #fill(): void {
    const { visible } = this.#selection;
    const { items, groups, undated } = layOut(this.#trip, this.#grouping);
    this.#shown = items.filter((item) => visible.has(item.event.id));
    this.#faint = items.filter((item) => !visible.has(item.event.id));
    this.#items.clear();
    this.#groups.clear();
    this.#groups.add(groups.map((g) => ({ id: g.id, content: g.label, order: g.order })));
    this.#draw();
    this.#showUndated(undated.filter((event) => visible.has(event.id)));
    this.#countBeyond();
  }

  #window(): Stretch {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.valueOf(), end: end.valueOf() };
  }

  /** Draws anew while panning only where the window leaves what is drawn. */
  #pan(): void {
    const { start, end } = this.#window();
    if (start < this.#kept.start || end > this.#kept.end) this.#draw();
  }

  /** Gives the library what lies around the window and no more: it lays out all it has, whether one sees it or not. */
  #draw(): void {
    const window = this.#window();
    this.#kept = around(window);
    this.#drawn = cull(this.#shown, window);
    const wanted = new Map<string, object>();
    const near = this.#drawn.items;
    for (const { id, group, extent, className } of [
      ...near,
      ...faintly(this.#faint, this.#kept, near.length),
    ])
      wanted.set(id, {
        id,
        group,
        start: extent.start,
        end: extent.end,
        type: "range",
        className,
        content: "",
      });
    for (const { id, group, start, end } of this.#drawn.clusters)
      wanted.set(id, { id, group, start, end, type: "range", className: "is-many", content: "" });
    const known = new Set(this.#items.getIds());
    this.#items.remove([...known].filter((id) => !wanted.has(id)));
    this.#items.add([...wanted].flatMap(([id, item]) => (known.has(id) ? [] : [item])));
    this.#select();
  }

  #select(): void {
    const id = this.#selection.current;
    this.#timeline.setSelection(this.#drawn.items.filter((i) => i.event.id === id).map((i) => i.id));
  }

  /** All that is shown, with a little air. */
  #all(): Stretch {
    const start = this.#shown.reduce((least, i) => Math.min(least, i.extent.start), Number.POSITIVE_INFINITY);
    const end = this.#shown.reduce((most, i) => Math.max(most, i.extent.end), Number.NEGATIVE_INFINITY);
    const air = Math.max(DAY, (end - start) * 0.03);
    return { start: start - air, end: end + air };
  }

  /** Says how many events lie before and after the window, and leads to the nearest of them. */
  #countBeyond(): void {
    const window = this.#timeline.getWindow();
    const own = this.#shown.filter((i) => isOwn(this.#trip, i.event));
    const earlier = own.filter((i) => i.extent.end <= window.start.valueOf());
    const later = own.filter((i) => i.extent.start >= window.end.valueOf());
    this.#earlier.hidden = earlier.length === 0;
    this.#earlier.textContent = say("earlier", { number: earlier.length });
    this.#later.hidden = later.length === 0;
    this.#later.textContent = say("later", { number: later.length });
  }

  #goBeyond(side: "earlier" | "later"): void {
    const window = this.#timeline.getWindow();
    const [from, to] = [window.start.valueOf(), window.end.valueOf()];
    const own = this.#shown.filter((i) => isOwn(this.#trip, i.event));
    const target =
      side === "earlier"
        ? Math.max(...own.filter((i) => i.extent.end <= from).map((i) => i.extent.start))
        : Math.min(...own.filter((i) => i.extent.start >= to).map((i) => i.extent.end));
    if (!Number.isFinite(target)) return;
    const air = Math.abs(target - (side === "earlier" ? to : from)) * 0.06;
    const animation = !prefersStill();
    if (side === "earlier") this.#timeline.setWindow(target - air, to, { animation });
    else this.#timeline.setWindow(from, target + air, { animation });
  }

  #showUndated(undated: readonly TripEvent[]): void {
    this.#undated.hidden = undated.length === 0;
    this.#undated.replaceChildren(
      el("span", { class: "lane" }, say("undated")),
      el(
        "div",
        { class: "chips" },
        ...undated.map((event) => {
          const chip = el(
            "button",
            { type: "button", class: `chip is-${event.status}`, "data-item": event.id, ...languageOf(event) },
            event.title,
          );
          chip.setAttribute("aria-pressed", String(this.#selection.current === event.id));
          return chip;
        }),
      ),
    );
  }

  #listen(board: HTMLElement): void {
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
    document.addEventListener("focusin", ({ target }) => {
      const item = target instanceof Element && board.contains(target) ? target.closest("[data-item]") : null;
      this.#focused = item?.getAttribute("data-item") ?? null;
    });
    document.addEventListener("pointerdown", () => {
      this.#focused = null;
    });
    this.#selection.onChoose(({ id, origin }) => this.#follow(id, origin !== "timeline"));
    this.#selection.onFilter(() => {
      this.#fill();
      this.#follow(this.#selection.current, false);
    });
  }

  /** Arrows move between items in order of time, wherever they lie; the page's own arrow keys do the choosing elsewhere. */
  #key(key: KeyboardEvent): void {
    const at = (key.target as Element).closest<HTMLElement>("[data-item]")?.dataset["item"];
    if (!at || key.ctrlKey || key.metaKey || key.altKey) return;
    const order = [...this.#shown].sort(
      (a, b) => a.extent.start - b.extent.start || a.extent.end - b.extent.end,
    );
    const here = order.findIndex((i) => i.id === at);
    const to = {
      ArrowRight: order[here + 1],
      ArrowDown: order[here + 1],
      ArrowLeft: order[here - 1],
      ArrowUp: order[here - 1],
      Home: order[0],
      End: order.at(-1),
    }[key.key];
    if (!to) {
      if (key.key.startsWith("Arrow")) key.stopPropagation();
      return;
    }
    key.preventDefault();
    key.stopPropagation();
    this.#selection.choose(to.event.id, "timeline");
    this.#reveal(to, false);
    requestAnimationFrame(() => this.#button(to.id)?.focus({ preventScroll: true }));
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
    this.#paintFocus();
  }

  /** Moves the window where the item is out of it; a band wider than the window is left as it lies. */
  #reveal(item: Item, smooth: boolean): void {
    const window = this.#timeline.getWindow();
    const [from, to] = [window.start.valueOf(), window.end.valueOf()];
    const { start, end } = item.extent;
    const inside = start >= from && end <= to;
    const across = start < to && end > from && end - start > to - from;
    if (
      !this.#drawn.items.includes(item) &&
      cull(this.#shown, { start: from, end: to }).clusters.length > 0
    ) {
      const closer = windowFor(item, this.#shown, { start: from, end: to });
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
    const button = this.#button(item);
    const box = this.#place.querySelector<HTMLElement>(".board");
    if (!button?.isConnected || !box || box.scrollHeight <= box.clientHeight) return;
    const [inner, outer] = [button.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.bottom > outer.bottom - 8) box.scrollTop += inner.bottom - outer.bottom + 24;
    else if (inner.top < outer.top + 50) box.scrollTop -= outer.top + 50 - inner.top;
  }

  #tools(opening: { start: number; end: number } | null): HTMLElement {
    const zoom = (name: string, path: string, run: () => void) => {
      const button = el(
        "button",
        { type: "button", class: "zoom", "aria-label": name, title: name },
        icon(path),
      );
      button.addEventListener("click", run);
      return button;
    };
    this.#earlier.addEventListener("click", () => this.#goBeyond("earlier"));
    this.#later.addEventListener("click", () => this.#goBeyond("later"));
    const animation = () => ({ animation: !prefersStill() });
    const all = el("button", { type: "button" }, say("allDates"));
    all.addEventListener("click", () => {
      const { start, end } = this.#all();
      if (this.#shown.length > 0) this.#timeline.setWindow(start, end, animation());
    });
    const trip = el("button", { type: "button" }, say("theTrip"));
    trip.addEventListener(
      "click",
      () => opening && this.#timeline.setWindow(opening.start, opening.end, animation()),
    );
    const rows = el(
      "select",
      { "aria-label": say("rows") },
      el("option", { value: "place" }, say("rowsByPlace")),
      el("option", { value: "source" }, say("rowsBySource")),
    );
    rows.addEventListener("change", () => {
      this.#grouping = rows.value === "source" ? "source" : "place";
      this.#fill();
      this.#follow(this.#selection.current, false);
    });
    return el(
      "div",
      { class: "tools", role: "group", "aria-label": say("timelineView") },
      rows,
      el("span", { class: "gap" }),
      this.#earlier,
      this.#later,
      trip,
      all,
      zoom(say("zoomIn"), "M8 3.5v9M3.5 8h9", () => this.#timeline.zoomIn(0.5, animation())),
      zoom(say("zoomOut"), "M3.5 8h9", () => this.#timeline.zoomOut(0.5, animation())),
    );
  }
}
