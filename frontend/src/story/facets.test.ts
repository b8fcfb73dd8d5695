import { describe, expect, it } from "vitest";
import type { TripEvent } from "../shared/trip";
import { counts, type Facet, fits, fold, liesIn } from "./facets";

const events: TripEvent[] = [
  { id: "a", title: "", kind: "meeting", status: "happened", precision: "day", articles: ["x"] },
  { id: "b", title: "", kind: "meeting", status: "planned", precision: "day", articles: ["x", "y"] },
  { id: "c", title: "", kind: "meal", status: "planned", precision: "day", articles: ["y"] },
];
const value = (code: string) => ({ code, label: code.toUpperCase() });
const facets: Facet[] = [
  { key: "kind", label: "Kind", values: (e) => [value(e.kind)] },
  { key: "status", label: "Status", values: (e) => [value(e.status)] },
  { key: "source", label: "Source", values: (e) => e.articles.map(value) },
];
const choose = (key: string, ...codes: string[]) => new Map([[key, new Set(codes)]]);
const all = () => true;
const filter = (choice: Map<string, Set<string>>, from = "", to = "") => ({ choice, search: "", from, to });
const shown = (choice: Map<string, Set<string>>) =>
  events.filter((e) => fits(e, facets, filter(choice), all)).map((e) => e.id);

describe("filters", () => {
  it("show everything where nothing is chosen", () => {
    expect(shown(new Map())).toEqual(["a", "b", "c"]);
  });
  it("join within a facet and narrow between facets", () => {
    expect(shown(choose("kind", "meeting", "meal"))).toEqual(["a", "b", "c"]);
    expect(shown(new Map([...choose("kind", "meeting"), ...choose("status", "planned")]))).toEqual(["b"]);
  });
  it("count what each choice would show, given the other facets", () => {
    const [kind, status] = facets as [Facet, Facet, Facet];
    const planned = filter(choose("status", "planned"));
    expect(Object.fromEntries(counts(events, kind, facets, planned, all))).toEqual({ meeting: 1, meal: 1 });
    expect(Object.fromEntries(counts(events, status, facets, planned, all))).toEqual({
      happened: 1,
      planned: 2,
    });
  });
  it("fold case and accents, and leave Korean syllables whole", () => {
    expect(fold("São PAULO")).toBe("sao paulo");
    expect(fold("서울")).toBe("서울");
  });
});

describe("days", () => {
  const on = (first?: string, last = first): TripEvent => ({
    id: "d",
    title: "",
    kind: "other",
    status: "happened",
    precision: "day",
    articles: [],
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  });
  it("hold what is of one of them", () => {
    expect(liesIn(on("2025-10-26"), "2025-10-26", "2025-10-28")).toBe(true);
    expect(liesIn(on("2025-10-20", "2025-10-26"), "2025-10-26", "2025-10-28")).toBe(true);
    expect(liesIn(on("2025-10-29"), "2025-10-26", "2025-10-28")).toBe(false);
    expect(liesIn(on("2025-10-29"), "2025-10-26", "")).toBe(true);
  });
  it("hold nothing that is told of a year, or of no day", () => {
    expect(liesIn(on("2025-01-01", "2025-12-31"), "2025-10-26", "2025-10-28")).toBe(false);
    expect(liesIn(on(), "2025-10-26", "2025-10-28")).toBe(false);
  });
});
