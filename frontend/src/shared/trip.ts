/** The data block of a page; `TripData.java` writes it. */
import { written } from "./dates";
import { say } from "./texts";
import { timeText } from "./times";

export type Status = "happened" | "planned" | "possible" | "cancelled";
export type Kind =
  | "departure"
  | "arrival"
  | "travel"
  | "meeting"
  | "summit"
  | "signing"
  | "ceremony"
  | "meal"
  | "speech"
  | "visit"
  | "other";
/** What is known of where a stop is: a point, or somewhere in a region or country. */
export type Reach = "point" | "region" | "country";
export type Precision = "time" | "day" | "week" | "month" | "season" | "year" | "interval" | "unknown";

/** How a disputed border is drawn where it isn't broken. */
export type Drawn = "whole" | "none";

/** Which of two trips side by side: the first or the other. */
export type Side = 0 | 1;

export interface Place {
  name: string;
  kind: string;
  /** In the page's language. */
  country?: string;
  /** ISO 3166-1 alpha-2. */
  code?: string;
  lat: number;
  lon: number;
}

export interface TripEvent {
  id: string;
  title: string;
  /** Whether its title is in the articles' language, not in the page's. */
  foreign?: boolean;
  kind: Kind;
  status: Status;
  precision: Precision;
  /** First and last day that are meant, as ISO dates; absent where open or unknown. */
  first?: string;
  last?: string;
  /** Local time of day. */
  time?: string;
  /** IANA name of the zone that the time is in, where it is known. */
  zone?: string;
  place?: Place;
  /** Index of the stop it belongs to. */
  stop?: number;
  related?: boolean;
  conflict?: boolean;
  /** Whether its day comes once more there, the date line having been crossed. */
  again?: boolean;
  /** Of two trips side by side the one it is of. */
  side?: Side;
  articles: string[];
}

export interface Stop extends Place {
  id: string;
  first: string;
  last: string;
  /** Id of its first event; empty where it has none. */
  event: string;
  /** First and last day in the page's language, short. */
  dates: string;
  status: Status;
  reach: Reach;
  /** Whether no sentence tells of the way there, though it is a long one. */
  doubt: boolean;
  /** Of two trips side by side the one it is of. */
  side?: Side;
}

export interface Trip {
  slug: string;
  /** Who travels; empty where nobody is known to. */
  traveller: string;
  stops: Stop[];
  /** Rings of the countries that are all that is known of a stop, by code. */
  areas: Record<string, [number, number][][]>;
  /** Disputed borders that this site doesn't draw broken, by id. */
  lines: Record<string, Drawn>;
  linked: boolean;
  /** The first day on the far side of each crossing of the date line that repeats days. */
  crossings: string[];
  events: TripEvent[];
  /** Ids of events that say no more than that the trip is on. */
  spans: string[];
  /** Events that are told under another, and its id. */
  folded: Record<string, string>;
  /** Names of the sources by article. */
  articles: Record<string, string>;
  /** Who travels on each of two trips side by side. */
  sides?: readonly [string, string];
  /** The days that both of them spend in one town. */
  met?: readonly Met[];
}

/** Days on which two travellers are in one town, as ISO dates. */
export interface Met {
  first: string;
  last: string;
  /** What is to be said of it: "both in Vienna". */
  text: string;
}

export function readTrip(root: ParentNode = document): Trip | null {
  const block = root.querySelector("#trip-data");
  return block?.textContent ? (JSON.parse(block.textContent) as Trip) : null;
}

/** Marks a title that the articles' words make, where the page speaks another language. */
export function languageOf({ foreign }: TripEvent): Record<string, string> {
  return foreign ? { lang: "en", dir: "ltr" } : {};
}

/** Whether the event is part of the story: not beside the trip, and no stretch as long as the trip. */
export function isOwn(trip: Trip, event: TripEvent): boolean {
  return !event.related && !trip.spans.includes(event.id);
}

/**
 * What a chosen event lights on a map: the stops of its day, and the ways that lead to one on that day, by the stop that each
 * leads to. An event without a day lights its stop.
 */
export function litBy(trip: Trip, event: TripEvent | undefined): { stops: Set<number>; ways: Set<number> } {
  const day = event && !isSoft(event) ? event.first : undefined;
  const own = event?.stop;
  const on = ({ first, last }: Stop) =>
    day !== undefined && first !== "" && first <= day && day <= (last === "" ? first : last);
  const stops = new Set(trip.stops.flatMap((stop, i) => (on(stop) || i === own ? [i] : [])));
  const arrived = (i: number) => (day === undefined ? i === own : trip.stops[i]?.first === day);
  const ways =
    trip.linked && event && !event.related
      ? [...trip.stops.keys()].filter((i) => startOfWay(trip.stops, i) !== undefined && arrived(i))
      : [];
  return { stops: event?.related ? new Set() : stops, ways: new Set(ways) };
}

/** Indices of the stops of which something is shown; null where nothing is filtered out. */
export function stopsShown(trip: Trip, visible: ReadonlySet<string>): ReadonlySet<number> | null {
  if (trip.events.every((event) => visible.has(event.id))) return null;
  return new Set(
    trip.events.flatMap(({ id, stop }) => (stop !== undefined && visible.has(id) ? [stop] : [])),
  );
}

/** From where one comes to a stop: the last before it of the same trip that was not called off. */
export function startOfWay(stops: readonly Stop[], to: number): Stop | undefined {
  return stops
    .slice(0, to)
    .findLast(({ side, status }) => side === stops[to]?.side && status !== "cancelled");
}

/** What each stop is called on a map: what was called off is not counted, and has no number; the other of two trips has letters. */
export function signsOf(stops: readonly Pick<Stop, "side" | "status">[]): (string | undefined)[] {
  const counted = [0, 0];
  return stops.map(({ side = 0, status }) => {
    if (status === "cancelled") return undefined;
    const at = counted[side] ?? 0;
    counted[side] = at + 1;
    return side === 0 ? String(at + 1) : letters(at);
  });
}

const LETTERS = 26;

/** A to Z, then AA to ZZ, as the server counts. */
function letters(at: number): string {
  return String.fromCharCode(65 + (at % LETTERS)).repeat(Math.floor(at / LETTERS) + 1);
}

/** Index of the stop that a drawing calls so: numbers count the first trip's, letters the other's. */
export function stopNamed(stops: readonly Stop[], name: string): number {
  if (!/^[A-Z]/.test(name)) return Number(name) - 1;
  return stops.findIndex(({ side }) => side === 1) + (name.length - 1) * LETTERS + name.charCodeAt(0) - 65;
}

const BY_CERTAINTY: readonly Status[] = ["happened", "planned", "possible", "cancelled"];

/** A place is as sure as the surest of what is told of it. */
export function surest(all: readonly Status[]): Status {
  return BY_CERTAINTY.find((status) => all.includes(status)) ?? "possible";
}

export const DAY = 86_400_000;

export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** Start and end on the timeline in milliseconds, in a frame without zones: a day is a day wherever it was. */
export interface Extent {
  start: number;
  end: number;
  openStart: boolean;
  openEnd: boolean;
}

/** How far an interval without an end is drawn. */
const OPEN = 14 * DAY;

/**
 * Where an event lies on a timeline on which days come twice where the date line was crossed eastward; null where it lies
 * nowhere. A day ends where the next begins.
 */
export function extentOf(event: TripEvent, crossings: readonly string[] = []): Extent | null {
  const { first, last } = event;
  const on = (iso: string) => dayOf(iso) + later(iso, event.again === true, crossings);
  if (first && last) {
    const day = on(first);
    const start = event.time ? day + Date.parse(`1970-01-01T${event.time.slice(0, 5)}:00Z`) : day;
    return { start, end: on(last) + DAY, openStart: false, openEnd: false };
  }
  if (first) return { start: on(first), end: on(first) + OPEN, openStart: false, openEnd: true };
  if (last) return { start: on(last) + DAY - OPEN, end: on(last) + DAY, openStart: true, openEnd: false };
  return null;
}

/** A day twice, and the next: who left Guam on the 4th and was in Honolulu on the 3rd has 3 and 4 once more. */
const REPEATED = 2 * DAY;

/** How much later than by the calendar. */
function later(iso: string, again: boolean, crossings: readonly string[]): number {
  const past = crossings.filter((arrival) => dayOf(iso) >= dayOf(arrival) + REPEATED).length;
  return (past + (again ? 1 : 0)) * REPEATED;
}

/** Where on such a timeline the days begin that come once more. */
export function repeats(crossings: readonly string[]): { start: number; end: number }[] {
  return crossings.map((arrival, before) => {
    const start = dayOf(arrival) + (before + 1) * REPEATED;
    return { start, end: start + REPEATED };
  });
}

/** The calendar's moment of one on such a timeline. */
export function calendarOf(at: number, crossings: readonly string[]): number {
  return at - repeats(crossings).filter(({ start }) => at >= start).length * REPEATED;
}

/** Whether the day itself is not known. */
export function isSoft(event: TripEvent): boolean {
  return !["time", "day", "unknown"].includes(event.precision);
}

/** A day as the page writes it. */
export function dayText(iso: string): string {
  return written(dayOf(iso), say("shortDate"));
}

/** The date in short, as the page writes dates: "Sun 26 Oct 2025", "October 2025", "Date not known". */
export function whenText(event: TripEvent): string {
  const { first, last, precision } = event;
  const anchor = first ?? last;
  if (!anchor) return say("undated");
  if (precision === "year") return anchor.slice(0, 4);
  if (precision === "month") return written(dayOf(anchor), say("monthDate"));
  if (first && last && first !== last) return say("range", { first: dayText(first), last: dayText(last) });
  if (!first) return say("until", { day: dayText(anchor) });
  if (!last) return say("since", { day: dayText(anchor) });
  const time = timeText(event);
  return time ? `${dayText(anchor)}, ${time}` : dayText(anchor);
}
