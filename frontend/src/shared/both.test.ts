import { describe, expect, it } from "vitest";
import { staysOf } from "../timeline/stays";
import { idIn, joined, ownId } from "./both";
import { litBy, type Stop, signsOf, stopNamed, type Trip, type TripEvent } from "./trip";

function stop(name: string, first: string, last: string, more: Partial<Stop> = {}): Stop {
  return {
    ...{ id: name, name, kind: "city", code: "AT", country: "Austria", lat: 48, lon: 16, first, last },
    ...{ event: "e", dates: "", status: "happened", reach: "point", doubt: false, ...more },
  };
}

function event(id: string, first: string, at: number): TripEvent {
  return {
    ...{ id, title: id, kind: "visit", status: "happened", precision: "day", first, last: first },
    ...{ stop: at, articles: [] },
  };
}

function trip(stops: Stop[], events: TripEvent[]): Trip {
  return {
    ...{ slug: "t", traveller: "", stops, events, areas: {}, lines: {}, linked: true },
    ...{ crossings: ["2031-03-10"], spans: [], folded: {}, articles: {} },
  };
}

const both = joined({
  who: ["Ida Keller", "Ana Maro"],
  trips: [
    trip(
      [stop("Prague", "2031-03-09", "2031-03-10"), stop("Vienna", "2031-03-10", "2031-03-11")],
      [event("e", "2031-03-09", 0), event("f", "2031-03-11", 1)],
    ),
    trip(
      [
        stop("Vienna", "2031-03-10", "2031-03-10"),
        stop("Rome", "", "", { status: "cancelled" }),
        stop("Prague", "2031-03-12", "2031-03-12", { code: "US", country: "United States", lat: 35 }),
      ],
      [
        event("e", "2031-03-10", 0),
        { id: "x", title: "", kind: "visit", status: "planned", precision: "unknown", articles: [] },
      ],
    ),
  ],
  met: [],
});

describe("two trips as one", () => {
  it("keeps their events apart, in the order of their days", () => {
    expect(both.events.map(({ id, stop, side }) => [id, stop, side])).toEqual([
      ["1-e", 0, 0],
      ["2-e", 2, 1],
      ["1-f", 1, 0],
      ["2-x", undefined, 1],
    ]);
    expect(both.events.map(ownId)).toEqual(["e", "e", "f", "x"]);
    expect(idIn(1, "")).toBe("");
  });
  it("counts the first's stops by numbers, the other's by letters", () => {
    expect(signsOf(both.stops)).toEqual(["1", "2", "A", undefined, "B"]);
    expect(["1", "2", "A", "B", "C"].map((name) => stopNamed(both.stops, name))).toEqual([0, 1, 2, 3, 4]);
    const many = Array.from({ length: 28 }, (_, i) => stop(`${i}`, "", "", { side: 1 }));
    expect(signsOf(many).slice(25)).toEqual(["Z", "AA", "BB"]);
    expect(stopNamed(many, "BB")).toBe(27);
  });
  it("takes towns of one name for one only where they are one", () => {
    expect(both.stops.map(({ name }) => name)).toEqual([
      ...["Prague", "Vienna", "Vienna", "Rome", "Prague (United States)"],
    ]);
  });
  it("leads no way from one trip to the other", () => {
    expect([...litBy(both, both.events[1]).ways]).toEqual([1]);
    expect([...litBy(both, both.events[1]).stops]).toEqual([0, 1, 2]);
  });
  it("has one calendar", () => expect(both.crossings).toEqual([]));
});

it("shares a day in two places out between them", () => {
  const stays = staysOf(both).map(({ text, group, start, end }) => [
    ...[text, group, new Date(start).toISOString().slice(5, 16), new Date(end).toISOString().slice(5, 16)],
  ]);
  expect(stays).toEqual([
    ["Prague", "side 0", "03-09T00:00", "03-10T12:00"],
    ["Vienna", "side 0", "03-10T12:00", "03-12T00:00"],
    ["Vienna", "side 1", "03-10T00:00", "03-11T00:00"],
    ["Prague (United States)", "side 1", "03-12T00:00", "03-13T00:00"],
  ]);
});
