import { say } from "../shared/texts";
import type { Trip, TripEvent } from "../shared/trip";
import type { Filter } from "./facets";

/**
 * The filter as the calendar's address has it (`EventFilter.java`): `?kind=meeting&country=JP`; empty where nothing is
 * chosen. What is chosen by a name in the reader's language is asked for by its code.
 */
export function feedQuery(trip: Trip, filter: Filter): string {
  const query: string[] = [];
  const codes = (key: string, name: (e: TripEvent) => string, code: (e: TripEvent) => string) => {
    const chosen = filter.choice.get(key);
    if (!chosen?.size) return;
    const found = trip.events.filter((event) => chosen.has(name(event))).map(code);
    if (found.length > 0) query.push(`${key}=${[...new Set(found)].sort().join(",")}`);
  };
  codes(
    "kind",
    (e) => say(e.kind),
    (e) => e.kind,
  );
  codes(
    "country",
    (e) => e.place?.country ?? say("noCountry"),
    (e) => e.place?.code ?? "none",
  );
  codes(
    "status",
    (e) => say(e.status),
    (e) => e.status,
  );
  const scope = filter.choice.get("scope");
  if (scope?.size === 1) query.push(`related=${scope.has(say("around")) ? "only" : "false"}`);
  for (const source of [...(filter.choice.get("source") ?? [])].sort()) {
    // A name that was cut short is none: its articles are asked for instead.
    const ids = Object.keys(trip.articles).filter((id) => trip.articles[id] === source);
    for (const value of source.endsWith("…") ? ids : [source])
      query.push(`source=${encodeURIComponent(value)}`);
  }
  const search = filter.search.trim();
  if (search !== "") query.push(`q=${encodeURIComponent(search)}`);
  return query.length > 0 ? `?${query.join("&")}` : "";
}
