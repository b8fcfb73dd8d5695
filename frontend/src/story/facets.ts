import type { TripEvent } from "../shared/trip";

/** A way to tell events apart: its name, and the values that an event has in it. */
export interface Facet {
  key: string;
  label: string;
  values(event: TripEvent): readonly string[];
}

export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

export interface Filter {
  choice: Choice;
  search: string;
}

/** Folds case and accents, so that "sao" finds "São". */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether the event fits; within a facet one of the chosen values is enough, and none chosen means any. */
export function fits(
  event: TripEvent,
  facets: readonly Facet[],
  filter: Filter,
  words: (id: string) => string,
  except?: string,
): boolean {
  const search = fold(filter.search.trim());
  if (search !== "" && !words(event.id).includes(search)) return false;
  return facets.every((facet) => {
    const chosen = filter.choice.get(facet.key);
    if (facet.key === except || !chosen || chosen.size === 0) return true;
    return facet.values(event).some((value) => chosen.has(value));
  });
}

/** How many events each value of the facet would show, given what is chosen in the others. */
export function counts(
  events: readonly TripEvent[],
  facet: Facet,
  facets: readonly Facet[],
  filter: Filter,
  words: (id: string) => string,
): Map<string, number> {
  const result = new Map<string, number>();
  for (const event of events) {
    const fitting = fits(event, facets, filter, words, facet.key) ? 1 : 0;
    for (const value of facet.values(event)) result.set(value, (result.get(value) ?? 0) + fitting);
  }
  return result;
}
