import { describe, expect, it } from "vitest";
import { dayOf, type Trip } from "../shared/trip";
import { eventId, layOut, openingWindow } from "./items";

const stop = {
  kind: "city",
  lat: 0,
  lon: 0,
  first: "",
  last: "",
  event: "",
  dates: "",
  status: "happened" as const,
  reach: "point" as const,
  doubt: false,
};
const trip: Trip = {
  slug: "t",
  traveller: "",
  areas: {},
  spans: [],
  folded: {},
  linked: true,
  crossings: [],
  lines: {},
  stops: [
    { ...stop, id: "s1", name: "Apia" },
    { ...stop, id: "s2", name: "Suva" },
    { ...stop, id: "s3", name: "Apia" },
  ],
  articles: { x: "Herald", y: "Tribune" },
  events: [
    {
      id: "a",
      title: "",
      kind: "visit",
      status: "happened",
      precision: "day",
      first: "2031-06-04",
      last: "2031-06-04",
      stop: 2,
      articles: ["x", "y"],
    },
    {
      id: "b",
      title: "",
      kind: "visit",
      status: "planned",
      precision: "month",
      first: "2031-05-01",
      last: "2031-05-31",
      related: true,
      articles: ["y"],
    },
    { id: "c", title: "", kind: "visit", status: "possible", precision: "unknown", articles: ["x"] },
  ],
};

describe("rows of the timeline", () => {
  it("are the places in the order of the stops, a place come back to only once", () => {
    const { groups, items } = layOut(trip, "place");
    expect(groups.map((g) => g.label)).toEqual(["Apia", "Around the trip"]);
    expect(items.find((i) => i.id === "a")?.group).toBe("Apia");
  });
  it("are the sources, with an event once for each", () => {
    const { groups, items } = layOut(trip, "source");
    expect(groups.map((g) => g.label)).toEqual(["Herald", "Tribune"]);
    expect(items.map((i) => eventId(i.id))).toEqual(["a", "a", "b"]);
    expect(new Set(items.map((i) => i.id)).size).toBe(3);
  });
  it("leave undated events to a lane of their own, and hidden ones out", () => {
    expect(layOut(trip, "place").undated.map((e) => e.id)).toEqual(["c"]);
  });
  it("mark what is soft", () => {
    expect(layOut(trip, "place").items.find((i) => i.id === "b")?.className).toContain("is-soft");
  });
});

it("opens on the days of the trip, not on what lies around it", () => {
  const opening = openingWindow(layOut(trip, "place").items);
  expect(opening?.start).toBeGreaterThan(dayOf("2031-06-03"));
  expect(opening?.end).toBeGreaterThan(dayOf("2031-06-05"));
});
