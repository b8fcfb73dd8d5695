import { describe, expect, it } from "vitest";
import type { TripEvent } from "../shared/trip";
import { fold } from "./facets";
import { namesFor, readQuery } from "./query";
import { distance, suggest } from "./suggest";

const event = (id: string, first: string, title: string): TripEvent => ({
  id,
  title,
  kind: "meeting",
  status: "planned",
  precision: "day",
  articles: [],
  first,
  last: first,
});
const events = [
  event("a", "2025-10-26", "Trump meets Anwar Ibrahim in Kuala Lumpur"),
  event("b", "2025-10-28", "Trump to meet Sanae Takaichi in Tokyo"),
  event("c", "2025-10-28", "Trump dines in São Paulo"),
];
const offered = (search: string) =>
  suggest(
    readQuery(search, namesFor("en")),
    events,
    (e) => fold(e.title),
    (e) => e.title,
    (iso) => `day ${iso}`,
  ).map(({ label, search: then, found }) => [label, then, found]);

describe("where nothing is found", () => {
  it("offers words that are spelled nearly so", () => {
    expect(offered("takaishi")).toEqual([["Takaichi", "Takaichi", 1]]);
    expect(offered("toyko")).toEqual([["Tokyo", "Tokyo", 1]]);
    expect(offered("ibrahimm kuala")).toEqual([
      ["Ibrahim kuala", "Ibrahim kuala", 1],
      ["kuala", "kuala", 1],
    ]);
    expect(offered("zzz")).toEqual([]);
  });
  it("offers the nearest days", () => {
    expect(offered("Oct 27")).toEqual([
      ["day 2025-10-26", "2025-10-26", 1],
      ["day 2025-10-28", "2025-10-28", 2],
    ]);
    expect(offered("2031-01-01")).toEqual([]);
  });
  it("offers the search without a word that nothing has", () => {
    expect(offered("tokyo parade")).toEqual([["tokyo", "tokyo", 1]]);
    expect(offered("takaichi Oct 26")).toContainEqual(["takaichi", "takaichi", 1]);
  });
});

it.each([
  ["tokyo", "tokyo", 0],
  ["toyko", "tokyo", 1],
  ["tokio", "tokyo", 1],
  ["toky", "tokyo", 1],
  ["takaishi", "takaichi", 1],
])("letters between %s and %s: %d", (one, other, off) => {
  expect(distance(one, other, 2)).toBe(off);
  expect(distance(other, one, 2)).toBe(off);
});
