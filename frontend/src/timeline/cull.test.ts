import { describe, expect, it } from "vitest";
import { DAY, type TripEvent } from "../shared/trip";
import { around, cull, MOST, windowFor } from "./cull";
import type { Item } from "./items";

function items(count: number, aDay: number, rows: number): Item[] {
  return Array.from({ length: count }, (_, i) => {
    const start = Math.floor(i / aDay) * DAY;
    const event = { id: `e${i}` } as TripEvent;
    const extent = { start, end: start + DAY, openStart: false, openEnd: false };
    return { id: `e${i}`, event, group: `row ${i % rows}`, extent, className: "" };
  });
}

describe("what is drawn of a timeline", () => {
  const all = items(2000, 4, 3);
  it("is every item near the window while they are few", () => {
    const window = { start: 100 * DAY, end: 110 * DAY };
    const { items: drawn, clusters } = cull(all, window);
    expect(clusters).toEqual([]);
    expect(drawn).toHaveLength(4 * 30);
    const kept = around(window);
    expect(drawn.every((item) => item.extent.end > kept.start && item.extent.start < kept.end)).toBe(true);
  });
  it("loses nothing where items are drawn together", () => {
    const { items: single, clusters } = cull(all, { start: 0, end: 500 * DAY });
    const told = [...single, ...clusters.flatMap((cluster) => cluster.items)].map((item) => item.id);
    expect(told.toSorted()).toEqual(all.map((item) => item.id).toSorted());
    expect(single.length + clusters.length).toBeLessThan(MOST);
  });
  it("keeps rows apart", () => {
    for (const { group, items: together } of cull(all, { start: 0, end: 500 * DAY }).clusters) {
      expect(new Set(together.map((item) => item.group))).toEqual(new Set([group]));
    }
  });
  it("stays as it is while one pans", () => {
    const ids = (from: number) =>
      new Set(cull(all, { start: from * DAY, end: (from + 200) * DAY }).clusters.map((c) => c.id));
    const [before, after] = [ids(100), ids(103)];
    expect([...after].filter((id) => before.has(id)).length).toBeGreaterThan(after.size * 0.9);
  });
  it("shows by itself whatever is looked for", () => {
    const wanted = all[1234];
    if (!wanted) throw new Error("no item");
    const window = windowFor(wanted, all, { start: 0, end: 500 * DAY });
    expect(cull(all, window).items).toContain(wanted);
    expect(window.start).toBeLessThanOrEqual(wanted.extent.start);
  });
});
