import type { Trip, TripEvent } from "../shared/trip";
import { filterQuery } from "./choices";
import type { Filter } from "./facets";
import { daysAsked, type Query } from "./query";

/**
 * The filter as the calendar's address has it (`EventFilter.java`); empty where nothing is chosen. Days that were searched for
 * are told one by one, since an address knows no "Tuesday".
 */
export function feedQuery(trip: Trip, filter: Filter, query: Query, found: readonly TripEvent[]): string {
  // A name that was cut short is none: its articles are asked for instead.
  const sources = [...(filter.choice.get("source") ?? [])].flatMap((name) =>
    name.endsWith("…") ? Object.keys(trip.articles).filter((id) => trip.articles[id] === name) : [name],
  );
  const days = query.days.flatMap((asked) => found.flatMap((event) => daysAsked(asked, event)));
  const asWord = query.days.flatMap(({ word }) => (word !== null && days.length === 0 ? [word] : []));
  const text = filterQuery({
    ...filter,
    choice: new Map([...filter.choice, ["source", new Set(sources)]]),
    search: [...query.words, ...asWord].join(" "),
  });
  const all = [text, ...(days.length > 0 ? [`day=${[...new Set(days)].sort().join(",")}`] : [])];
  const joined = all.filter((part) => part !== "").join("&");
  return joined === "" ? "" : `?${joined}`;
}
