/** Two trips as one: what map, timeline and steps show of them side by side. `BesideData.java` writes them. */
import { dayOf, type Met, type Side, type Stop, type Trip, type TripEvent } from "./trip";

export interface Both {
  /** Who travels, or what the trip is called. */
  who: [string, string];
  trips: [Trip, Trip];
  met: Met[];
}

const SIDES: readonly Side[] = [0, 1];

export function readBoth(root: ParentNode = document): Both | null {
  const block = root.querySelector("#both-data");
  return block?.textContent ? (JSON.parse(block.textContent) as Both) : null;
}

/** Both trips may have an event of one id, as they may be told by the same articles. */
export function idIn(side: Side, id: string): string {
  return id === "" ? "" : `${side + 1}-${id}`;
}

/** The id that the event has on its own trip's page. */
export function ownId({ id }: TripEvent): string {
  return id.slice(2);
}

/** One trip of both: the first's stops, then the other's; events in the order of their days. */
export function joined({ who, trips, met }: Both): Trip {
  const [first, other] = trips;
  return {
    slug: first.slug,
    traveller: "",
    stops: SIDES.flatMap((side) => trips[side].stops.map((stop) => stopOf(side, stop, first.stops))),
    areas: { ...other.areas, ...first.areas },
    lines: first.lines,
    linked: first.linked || other.linked,
    // two trips have one calendar: days that come twice for one of them don't for the other
    crossings: [],
    events: SIDES.flatMap((side) =>
      trips[side].events.map((event) => eventOf(side, event, side * first.stops.length)),
    ).sort((a, b) => dayIn(a) - dayIn(b)),
    spans: [],
    folded: {},
    articles: { ...other.articles, ...first.articles },
    sides: who,
    met,
  };
}

/** A town of the other's that is called like one of the first's and lies elsewhere is told with its country. */
function stopOf(side: Side, stop: Stop, known: readonly Stop[]): Stop {
  const namesake = known.some(
    ({ name, code, lat, lon }) =>
      name === stop.name && (code !== stop.code || lat !== stop.lat || lon !== stop.lon),
  );
  const name = side === 1 && namesake && stop.country ? `${stop.name} (${stop.country})` : stop.name;
  return { ...stop, name, id: idIn(side, stop.id), event: idIn(side, stop.event), side };
}

function eventOf(side: Side, { again: _, ...event }: TripEvent, before: number): TripEvent {
  const stop = event.stop === undefined ? {} : { stop: event.stop + before };
  return { ...event, ...stop, id: idIn(side, event.id), side };
}

/** What has no day comes last. */
function dayIn({ first, last }: TripEvent): number {
  const day = first ?? last;
  return day === undefined ? Number.MAX_VALUE : dayOf(day);
}
