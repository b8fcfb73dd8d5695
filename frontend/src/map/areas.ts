import type { Stop, Trip } from "../shared/trip";
import type { LngLat } from "./geo";

export type Ring = readonly LngLat[];

/** The rings of the country that is all that is known of a stop; none of any other stop. */
export function ringsOf(trip: Trip, stop: Stop): readonly Ring[] {
  return stop.reach === "country" && stop.code !== undefined ? (trip.areas[stop.code] ?? []) : [];
}

/** Whether a point lies within the rings: a line from it to the east crosses them an odd number of times. */
export function holds(rings: readonly Ring[], [lng, lat]: LngLat): boolean {
  const x = ((((lng + 180) % 360) + 360) % 360) - 180;
  let inside = false;
  for (const ring of rings) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a && a[1] > lat !== b[1] > lat && x < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0])
        inside = !inside;
      a = b;
    }
  }
  return inside;
}

/** The part of a way outside of the country that it comes from, and of the one that it goes to. */
export function outside(way: readonly LngLat[], from: readonly Ring[], to: readonly Ring[]): LngLat[] {
  const first = way.findIndex((point) => !holds(from, point));
  const last = way.findLastIndex((point) => !holds(to, point));
  return first < 0 ? [] : way.slice(first, last + 1);
}
