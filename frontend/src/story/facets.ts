import { DAY, dayOf, type TripEvent } from "../shared/trip";

/** What an event has in a facet: by what addresses and feeds name it, and as a reader reads it. */
export interface Value {
  code: string;
  label: string;
}

/** A way to tell events apart; its key is the one of the address (`EventFilter.java`). */
export interface Facet {
  key: string;
  label: string;
  values(event: TripEvent): readonly Value[];
}

/** Chosen codes by facet. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

export interface Filter {
  choice: Choice;
  /** What was typed. */
  search: string;
  /** First and last day, as ISO dates; empty for none. */
  from: string;
  to: string;
}

/** Folds case and accents, so that "sao" finds "São". */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

/** A longer stretch lies on no day of its own: "in 2025". */
const LONGEST = 31 * DAY;

/** Whether the event is of one of these days: its day, or a stretch of a month at most that has one of them. */
export function liesIn(event: TripEvent, from: string, to: string): boolean {
  const { first, last } = event;
  if (!first || !last || dayOf(last) - dayOf(first) >= LONGEST) return false;
  return (from === "" || last >= from) && (to === "" || first <= to);
}

/**
 * Whether the event fits; within a facet one of the chosen values is enough, and none chosen means any.
 *
 * @param found whether the event answers the search
 * @param except a facet that doesn't count
 */
export function fits(
  event: TripEvent,
  facets: readonly Facet[],
  filter: Filter,
  found: (event: TripEvent) => boolean,
  except?: string,
): boolean {
  if ((filter.from !== "" || filter.to !== "") && !liesIn(event, filter.from, filter.to)) return false;
  const chosen = facets.every((facet) => {
    const codes = filter.choice.get(facet.key);
    if (facet.key === except || !codes || codes.size === 0) return true;
    return facet.values(event).some(({ code }) => codes.has(code));
  });
  return chosen && found(event);
}

/** How many events each value of the facet would show, given what is chosen in the others. */
export function counts(
  events: readonly TripEvent[],
  facet: Facet,
  facets: readonly Facet[],
  filter: Filter,
  found: (event: TripEvent) => boolean,
): Map<string, number> {
  const result = new Map<string, number>();
  for (const event of events) {
    const fitting = fits(event, facets, filter, found, facet.key) ? 1 : 0;
    for (const { code } of facet.values(event)) result.set(code, (result.get(code) ?? 0) + fitting);
  }
  return result;
}
