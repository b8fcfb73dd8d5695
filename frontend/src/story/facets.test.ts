import { describe, expect, it } from "vitest";
import type { TripEvent } from "../shared/trip";
import { counts, type Facet, fits, fold } from "./facets";

const events: TripEvent[] = [
  { id: "a", title: "", kind: "meeting", status: "happened", precision: "day", articles: ["x"] },
  { id: "b", title: "", kind: "meeting", status: "planned", precision: "day", articles: ["x", "y"] },
  { id: "c", title: "", kind: "meal", status: "planned", precision: "day", articles: ["y"] },
];
const facets: Facet[] = [
  { key: "kind", label: "Kind", values: (e) => [e.kind] },
  { key: "status", label: "Status", values: (e) => [e.status] },
  { key: "source", label: "Source", values: (e) => e.articles },
];
const words = (id: string) => fold({ a: "Talks in São Paulo", b: "Talks", c: "Dinner" }[id] ?? "");
const choose = (key: string, ...values: string[]) => new Map([[key, new Set(values)]]);
const shown = (choice: Map<string, Set<string>>, search = "") =>
  events.filter((e) => fits(e, facets, { choice, search }, words)).map((e) => e.id);

describe("filters", () => {
  it("show everything where nothing is chosen", () => {
    expect(shown(new Map())).toEqual(["a", "b", "c"]);
  });
  it("join within a facet and narrow between facets", () => {
    expect(shown(choose("kind", "meeting", "meal"))).toEqual(["a", "b", "c"]);
    expect(shown(new Map([...choose("kind", "meeting"), ...choose("status", "planned")]))).toEqual(["b"]);
  });
  it("find words whatever their accents and case", () => {
    expect(shown(new Map(), " SAO ")).toEqual(["a"]);
  });
  it("count what each choice would show, given the other facets", () => {
    const filter = { choice: choose("status", "planned"), search: "" };
    const [kind, status] = facets as [Facet, Facet, Facet];
    expect(Object.fromEntries(counts(events, kind, facets, filter, words))).toEqual({ meeting: 1, meal: 1 });
    expect(Object.fromEntries(counts(events, status, facets, filter, words))).toEqual({
      happened: 1,
      planned: 2,
    });
  });
});
