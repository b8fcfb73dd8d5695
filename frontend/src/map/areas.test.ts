import { describe, expect, it } from "vitest";
import { holds, outside } from "./areas";
import type { LngLat } from "./geo";

const square: LngLat[] = [
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
];

describe("a country that is all that is known", () => {
  it("holds what lies within, however its longitude is written", () => {
    expect(holds([square], [15, 15])).toBe(true);
    expect(holds([square], [375, 15])).toBe(true);
    expect(holds([square], [25, 15])).toBe(false);
    expect(holds([], [15, 15])).toBe(false);
  });
  it("cuts ways at its borders", () => {
    const way: LngLat[] = [
      [5, 15],
      [9, 15],
      [11, 15],
      [15, 15],
    ];
    expect(outside(way, [], [square])).toEqual(way.slice(0, 2));
    expect(outside([...way].reverse(), [square], [])).toEqual([way[1], way[0]]);
    expect(outside(way.slice(2), [square], [])).toEqual([]);
    expect(outside(way, [], [])).toEqual(way);
  });
});
