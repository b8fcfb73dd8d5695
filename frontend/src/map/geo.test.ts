import { describe, expect, it } from "vitest";
import { angle, cap, greatCircle, type LngLat, stretch } from "./geo";

const TOKYO: LngLat = [139.69, 35.69];
const SEATTLE: LngLat = [-122.33, 47.61];

describe("a great circle", () => {
  it("starts and ends where it should", () => {
    const line = greatCircle(TOKYO, SEATTLE);
    expect(line[0]?.[0]).toBeCloseTo(139.69, 6);
    expect(line.at(-1)?.[1]).toBeCloseTo(47.61, 6);
  });
  it("runs on over the antimeridian in steps of a few degrees", () => {
    const line = greatCircle(TOKYO, SEATTLE);
    const steps = line.slice(1).map(([lng], i) => Math.abs(lng - (line[i]?.[0] ?? lng)));
    expect(Math.max(...steps)).toBeLessThan(5);
    expect(line.at(-1)?.[0]).toBeCloseTo(360 - 122.33, 6);
  });
  it("bends towards the pole", () => {
    expect(Math.max(...greatCircle(TOKYO, SEATTLE).map(([, lat]) => lat))).toBeGreaterThan(50);
  });
  it("bears two equal points", () => {
    for (const [lng, lat] of greatCircle(TOKYO, TOKYO)) {
      expect([lng, lat]).toEqual(TOKYO);
    }
  });
});

it("finds a cap around points on both sides of the antimeridian", () => {
  const { centre, radius } = cap([
    [170, 0],
    [-170, 0],
  ]);
  expect(Math.abs(centre[0])).toBeGreaterThan(179);
  expect(radius).toBeCloseTo(angle([180, 0], [170, 0]), 2);
});

it("a stretch of longitudes goes over the antimeridian where that is shorter", () => {
  const at = (...lngs: number[]) => stretch(lngs.map((lng) => [lng, 0]));
  expect(at(174, -158, 178)).toEqual({ west: 174, east: 202 });
  expect(at(-74, 2, 140)).toEqual({ west: -74, east: 140 });
  expect(at(12)).toEqual({ west: 12, east: 12 });
});
