import { describe, expect, it } from "vitest";
import {
  calendarOf,
  DAY,
  dayOf,
  extentOf,
  isSoft,
  litBy,
  type Stop,
  signsOf,
  surest,
  type Trip,
  type TripEvent,
  whenText,
} from "./trip";

function event(more: Partial<TripEvent>): TripEvent {
  return { id: "e", title: "", kind: "other", status: "happened", precision: "day", articles: [], ...more };
}

describe("where an event lies in time", () => {
  it("is its whole day", () => {
    const extent = extentOf(event({ first: "2031-06-07", last: "2031-06-07" }));
    expect(extent).toEqual({
      start: dayOf("2031-06-07"),
      end: dayOf("2031-06-08"),
      openStart: false,
      openEnd: false,
    });
  });
  it("is the rest of the day from its time on", () => {
    const extent = extentOf(
      event({ first: "2031-06-07", last: "2031-06-07", time: "18:40", precision: "time" }),
    );
    expect(extent?.start).toBe(dayOf("2031-06-07") + 18 * 3_600_000 + 40 * 60_000);
  });
  it("is a month from its first to behind its last day", () => {
    const extent = extentOf(event({ first: "2031-02-01", last: "2031-02-28", precision: "month" }));
    expect((extent?.end ?? 0) - (extent?.start ?? 0)).toBe(28 * DAY);
  });
  it("is open where no end is told", () => {
    expect(extentOf(event({ first: "2031-06-07", precision: "interval" }))).toMatchObject({ openEnd: true });
    expect(extentOf(event({ last: "2031-06-07", precision: "interval" }))).toMatchObject({ openStart: true });
  });
  it("is the second of a day that comes twice where the date line was crossed", () => {
    const crossings = ["2031-01-03"];
    const on = (day: string, again = false) =>
      extentOf(event({ first: day, last: day, ...(again ? { again } : {}) }), crossings)?.start ?? 0;
    const order = [on("2031-01-04"), on("2031-01-03", true), on("2031-01-04", true), on("2031-01-05")];
    expect(order).toEqual([0, 1, 2, 3].map((days) => dayOf("2031-01-04") + days * DAY));
    expect(order.map((at) => calendarOf(at, crossings))).toEqual(
      ["2031-01-04", "2031-01-03", "2031-01-04", "2031-01-05"].map(dayOf),
    );
    expect(calendarOf(on("2031-01-02"), crossings)).toBe(dayOf("2031-01-02"));
  });
  it("is nowhere where nothing is known", () => {
    expect(extentOf(event({ precision: "unknown" }))).toBeNull();
  });
});

describe("the date in short", () => {
  it.each<[string, Partial<TripEvent>]>([
    ["Sat 7 Jun 2031", { first: "2031-06-07", last: "2031-06-07" }],
    [
      "Sat 7 Jun 2031, 18:40",
      { first: "2031-06-07", last: "2031-06-07", time: "18:40:00", precision: "time" },
    ],
    ["June 2031", { first: "2031-06-01", last: "2031-06-30", precision: "month" }],
    ["2031", { first: "2031-01-01", last: "2031-12-31", precision: "year" }],
    ["from Sat 7 Jun 2031", { first: "2031-06-07", precision: "interval" }],
    ["Date not known", { precision: "unknown" }],
  ])("is %s", (text, more) => {
    expect(whenText(event(more))).toBe(text);
  });
});

describe("what an event lights on a map", () => {
  const stop = (first: string, last: string) => ({ first, last }) as Stop;
  const trip = {
    linked: true,
    crossings: [],
    lines: {},
    stops: [stop("2031-06-07", "2031-06-07"), stop("2031-06-07", "2031-06-08"), stop("2031-06-09", "")],
  } as unknown as Trip;
  const lit = (more: Partial<TripEvent>) => {
    const { stops, ways } = litBy(trip, event(more));
    return [[...stops], [...ways]];
  };
  it("is the stops of its day, and the ways that lead there on it", () => {
    expect(lit({ first: "2031-06-07", last: "2031-06-07", stop: 0 })).toEqual([[0, 1], [1]]);
    expect(lit({ first: "2031-06-08", last: "2031-06-08", stop: 1 })).toEqual([[1], []]);
    expect(lit({ first: "2031-06-09", last: "2031-06-09", stop: 2 })).toEqual([[2], [2]]);
  });
  it("is its own stop where no day is known, and nothing beside the trip", () => {
    expect(lit({ precision: "unknown", stop: 1 })).toEqual([[1], [1]]);
    expect(lit({ first: "2031-06-07", last: "2031-06-07", related: true })).toEqual([[], []]);
    expect(litBy(trip, undefined)).toEqual({ stops: new Set(), ways: new Set() });
  });
});

describe("numbers of stops", () => {
  it("leave out what was called off", () => {
    expect(signsOf([{ status: "happened" }, { status: "cancelled" }, { status: "planned" }])).toEqual([
      "1",
      undefined,
      "2",
    ]);
  });
  it("stand for a place that is as sure as the surest of its stops", () => {
    expect(surest(["cancelled", "planned"])).toBe("planned");
    expect(surest(["possible", "happened", "planned"])).toBe("happened");
  });
});

it("calls soft what is not known to the day", () => {
  expect(isSoft(event({ precision: "month" }))).toBe(true);
  expect(isSoft(event({ precision: "time" }))).toBe(false);
});
