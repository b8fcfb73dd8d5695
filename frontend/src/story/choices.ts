import { say } from "../shared/texts";
import type { Trip } from "../shared/trip";
import type { Facet, Filter } from "./facets";

/** By what a reader may tell the events of a trip apart. */
export function facetsOf(trip: Trip): Facet[] {
  return [
    {
      key: "related",
      label: say("scope"),
      values: (e) => [
        e.related ? { code: "only", label: say("around") } : { code: "false", label: say("theTrip") },
      ],
    },
    { key: "status", label: say("status"), values: (e) => [{ code: e.status, label: say(e.status) }] },
    { key: "kind", label: say("kind"), values: (e) => [{ code: e.kind, label: say(e.kind) }] },
    {
      key: "country",
      label: say("country"),
      values: (e) => [{ code: e.place?.code ?? "none", label: e.place?.country ?? say("noCountry") }],
    },
    {
      key: "source",
      label: say("source"),
      values: (e) =>
        [...new Set(e.articles.map((id) => trip.articles[id] ?? id))].map((name) => ({
          code: name,
          label: name,
        })),
    },
  ];
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The filter as the page's address has it: `?kind=meeting&country=JP&q=talks&from=2025-10-26`; empty where all is shown. */
export function filterQuery(filter: Filter): string {
  const query: string[] = [];
  for (const key of ["kind", "country", "status"]) {
    const codes = filter.choice.get(key);
    if (codes?.size) query.push(`${key}=${[...codes].sort().join(",")}`);
  }
  const scope = [...(filter.choice.get("related") ?? [])];
  if (scope.length === 1) query.push(`related=${scope[0]}`);
  for (const source of [...(filter.choice.get("source") ?? [])].sort())
    query.push(`source=${encodeURIComponent(source)}`);
  const search = filter.search.trim();
  if (search !== "") query.push(`q=${encodeURIComponent(search)}`);
  if (filter.from !== "") query.push(`from=${filter.from}`);
  if (filter.to !== "") query.push(`to=${filter.to}`);
  return query.join("&");
}

/** The filter that an address tells; what it names and the trip has not counts for nothing. */
export function readFilter(search: string, trip: Trip, facets: readonly Facet[]): Filter {
  const query = new URLSearchParams(search);
  const choice = new Map<string, Set<string>>();
  for (const facet of facets) {
    const known = new Set(trip.events.flatMap((event) => facet.values(event).map(({ code }) => code)));
    const given = query
      .getAll(facet.key)
      .flatMap((value) => (facet.key === "source" ? [value] : value.split(",")));
    choice.set(facet.key, new Set(given.filter((code) => known.has(code))));
  }
  const day = (name: string) => {
    const value = query.get(name) ?? "";
    return ISO.test(value) && Number.isFinite(Date.parse(value)) ? value : "";
  };
  return { choice, search: query.get("q") ?? "", from: day("from"), to: day("to") };
}

/** The page's address with another filter; what else it says stays. */
export function withFilter(address: string, filter: Filter): string {
  const url = new URL(address);
  for (const name of ["kind", "country", "status", "related", "source", "q", "from", "to"])
    url.searchParams.delete(name);
  const rest = url.searchParams.toString();
  const own = filterQuery(filter);
  url.search = [rest, own].filter((part) => part !== "").join("&");
  return url.href;
}
