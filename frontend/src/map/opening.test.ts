import { expect, it } from "vitest";
import type { LngLat } from "./geo";
import { isTooWide, startOf } from "./opening";

const ASIA: LngLat[] = [
  [-77, 38.9],
  [101.7, 3.1],
  [139.7, 35.7],
  [129.1, 35.2],
];
const AROUND: LngLat[] = [
  [-0.1, 51.5],
  [-74, 40.7],
  [-118.2, 34],
  [-157.9, 21.3],
  [174.8, -36.9],
  [139.7, 35.7],
  [77.2, 28.6],
  [36.8, -1.3],
];
const box = { clientWidth: 890, clientHeight: 450 } as HTMLElement;

it("a route around the world is shown flat, one with a far start on a globe", () => {
  expect(isTooWide(ASIA)).toBe(false);
  expect(isTooWide(AROUND)).toBe(true);
  expect(isTooWide([[12, 48]])).toBe(false);
});

it("a flat map opens on all of the route", () => {
  const { center, zoom } = startOf(AROUND, box, true);
  const world = 512 * 2 ** zoom;
  for (const [lng] of AROUND) {
    const off = ((((lng - center[0] + 180) % 360) + 360) % 360) - 180;
    expect(Math.abs((off / 360) * world)).toBeLessThan(box.clientWidth / 2);
  }
});
