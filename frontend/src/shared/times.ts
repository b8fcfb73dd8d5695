/** Times of day: as the clock showed them there, or as it showed them where the reader is. */
import { locale } from "./texts";

export interface Timed {
  /** Day at the place, as an ISO date. */
  first?: string;
  /** Time at the place, "17:54". */
  time?: string;
  zone?: string;
}

export type Clock = "there" | "here";

let clock: Clock = "there";
const listeners = new Set<() => void>();

export function setClock(to: Clock): void {
  clock = to;
  for (const listener of listeners) listener();
}

export function onClock(listener: () => void): void {
  listeners.add(listener);
}

/** The time as the reader chose to see it; empty where there is none. */
export function timeText(event: Timed, wanted: Clock = clock, here?: string): string {
  if (!event.time || !event.first) return "";
  const there = event.time.slice(0, 5);
  if (wanted === "there" || !event.zone) return there;
  const at = instant(event.first, there, event.zone);
  if (at === null) return there;
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
    ...(here === undefined ? {} : { timeZone: here }),
  }).format(at);
}

/** The moment at which a zone's clocks show this day and time; null for a zone that the browser doesn't know. */
export function instant(day: string, time: string, zone: string): number | null {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (!Number.isFinite(wall)) return null;
  try {
    // The offset before and the one at the first guess: they differ only around a change of the clocks.
    const guess = wall - offset(wall, zone);
    return wall - offset(guess, zone);
  } catch {
    return null;
  }
}

function offset(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? "00";
  const shown = `${get("year")}-${get("month")}-${get("day")}T${get("hour")}:${get("minute")}:${get("second")}Z`;
  return Date.parse(shown) - at;
}
