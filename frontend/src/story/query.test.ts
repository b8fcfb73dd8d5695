import { describe, expect, it } from "vitest";
import type { TripEvent } from "../shared/trip";
import { fold } from "./facets";
import { answers, namesFor, readQuery } from "./query";

const event = (id: string, first: string, title: string, last = first): TripEvent & { first: string } => ({
  id,
  title,
  kind: "meeting",
  status: "planned",
  precision: "day",
  articles: [],
  first,
  last,
});
const events = [
  event("sunday", "2025-10-26", "Trump meets Anwar Ibrahim in Kuala Lumpur; 28 leaders may come"),
  event("tuesday", "2025-10-28", "Trump to meet Sanae Takaichi in Tokyo"),
  event("thursday", "2025-10-30", "Trump to meet Xi Jinping in São Paulo"),
  event("days", "2025-10-27", "Trump visits Japan", "2025-10-29"),
  event("year", "2025-01-01", "A year of talks", "2025-12-31"),
];
const find = (search: string, ...locales: string[]) => {
  const query = readQuery(search, namesFor("en", ...locales));
  return events.filter((e) => answers(query, e, fold(e.title))).map((e) => e.id);
};

describe("a search", () => {
  it("finds all words in any order, whatever their accents and case", () => {
    expect(find("tokyo TAKAICHI")).toEqual(["tuesday"]);
    expect(find("  paulo  sao xi ")).toEqual(["thursday"]);
    expect(find("tokyo ibrahim")).toEqual([]);
    expect(find("")).toHaveLength(5);
  });
  it.each([
    "Oct 28",
    "Oct. 28",
    "28 October",
    "28th of October",
    "October 28, 2025",
    "2025-10-28",
    "28.10.2025",
    "28/10/2025",
    "10/28/2025",
    "10/28",
    "tuesday 28 october 2025",
    "Tuesday, Oct 28",
  ])("finds the day in %s", (search) => {
    expect(find(search)).toEqual(["tuesday", "days"]);
  });
  it("finds weekdays, months and days in other languages", () => {
    expect(find("Tuesday")).toEqual(["tuesday", "days"]);
    expect(find("Sunday")).toEqual(["sunday"]);
    expect(find("October")).toEqual(["sunday", "tuesday", "thursday", "days"]);
    expect(find("2025-10")).toEqual(["sunday", "tuesday", "thursday", "days"]);
    expect(find("10月28日", "ja")).toEqual(["tuesday", "days"]);
    expect(find("10월 28일", "ko")).toEqual(["tuesday", "days"]);
    expect(find("28 Oktober", "ms")).toEqual(["tuesday", "days"]);
    expect(find("火曜日", "ja")).toEqual(["tuesday", "days"]);
  });
  it("joins words and days", () => {
    expect(find("takaichi Oct 28")).toEqual(["tuesday"]);
    expect(find("Oct 28 anwar")).toEqual([]);
  });
  it("takes a name that is a word for one as well, and a number for itself", () => {
    expect(find("may")).toEqual(["sunday"]);
    expect(find("28 leaders")).toEqual(["sunday"]);
    expect(find("Oct 31")).toEqual([]);
    expect(find("99.99")).toEqual([]);
  });
});
