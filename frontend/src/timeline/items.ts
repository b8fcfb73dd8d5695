import { say } from "../shared/texts";
import { DAY, type Extent, extentOf, isSoft, type Side, type Trip, type TripEvent } from "../shared/trip";

export type Grouping = "place" | "source" | "side";

/** How a timeline's rows can be had, and as what it opens: of two trips side by side each has a row. */
export function groupingsOf(trip: Trip): readonly [Grouping, Grouping] {
  return trip.sides ? ["side", "place"] : ["place", "source"];
}

/** An event as it lies on the timeline; by source it lies there once for each. */
export interface Item {
  id: string;
  event: TripEvent;
  group: string;
  extent: Extent;
  className: string;
}

export interface Group {
  id: string;
  label: string;
  order: number;
}

export interface Layout {
  items: Item[];
  groups: Group[];
  undated: TripEvent[];
}

/** Lays the events out in rows: by place in the order of the stops, or by source. */
export function layOut(trip: Trip, grouping: Grouping): Layout {
  const groups = new Map<string, Group>();
  const items: Item[] = [];
  const undated: TripEvent[] = [];
  const open = (label: string, order: number, id = label): string => {
    const known = groups.get(id);
    if (!known) groups.set(id, { id, label, order });
    return id;
  };
  for (const event of trip.events) {
    const extent = extentOf(event, trip.crossings);
    if (!extent) {
      undated.push(event);
      continue;
    }
    const className = classOf(event, extent);
    if (grouping === "side") {
      const { side = 0 } = event;
      const group = open(trip.sides?.[side] ?? "", side, rowOfSide(side));
      items.push({ id: event.id, event, group, extent, className });
    } else if (grouping === "place") {
      const [label, order] = rowOf(trip, event);
      items.push({ id: event.id, event, group: open(label, order), extent, className });
    } else {
      for (const [i, article] of event.articles.entries()) {
        const group = open(trip.articles[article] ?? article, groups.size);
        items.push({ id: i === 0 ? event.id : `${event.id}@${i}`, event, group, extent, className });
      }
    }
  }
  return { items, groups: [...groups.values()].sort((a, b) => a.order - b.order), undated };
}

/** A place that the trip comes back to keeps the row of its first stop. */
function rowOf(trip: Trip, event: TripEvent): [string, number] {
  if (event.related) return [say("around"), 10_000];
  const stop = event.stop === undefined ? undefined : trip.stops[event.stop];
  if (!stop) return [say("onTheWay"), 9_000];
  return [stop.name, trip.stops.findIndex((s) => s.name === stop.name)];
}

/** Id of the row of one of two trips; both may be of one traveller. */
export function rowOfSide(side: Side): string {
  return `side ${side}`;
}

function classOf(event: TripEvent, extent: Extent): string {
  return [
    `is-${event.status}`,
    isSoft(event) ? "is-soft" : "",
    extent.openStart ? "is-open-start" : "",
    extent.openEnd ? "is-open-end" : "",
    event.related ? "is-related" : "",
    event.conflict ? "has-conflict" : "",
    event.side === 1 ? "of-other" : "",
  ]
    .filter((name) => name !== "")
    .join(" ");
}

/** Id of the event that an item shows. */
export function eventId(item: string): string {
  const at = item.lastIndexOf("@");
  return at < 0 ? item : item.slice(0, at);
}

/** The days to open with: those of the trip where they are known, with a little air; else all there is. */
export function openingWindow(items: readonly Item[]): { start: number; end: number } | null {
  const exact = items.filter((i) => !i.event.related && !isSoft(i.event));
  const trip = exact.length > 0 ? exact : items.filter((i) => !i.event.related);
  const shown = trip.length > 0 ? trip : items;
  if (shown.length === 0) return null;
  const start = Math.min(...shown.map((i) => i.extent.start));
  const end = Math.max(...shown.map((i) => i.extent.end));
  const day = Math.floor(start / DAY) * DAY;
  const air = Math.max(DAY / 4, (end - day) * 0.04);
  // Beyond the last event there is room for its name; a sliver of a day, with half a label, is left out.
  const room = end + Math.max(air, (end - day) * 0.16);
  const whole = Math.floor(room / DAY) * DAY - 1;
  return { start: day - air, end: end - day > 3 * DAY && whole > end + DAY / 2 ? whole : room };
}
