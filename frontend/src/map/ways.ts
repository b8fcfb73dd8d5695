import { type Side, type Status, startOfWay, type Trip } from "../shared/trip";
import { outside, ringsOf } from "./areas";
import { greatCircle, type LngLat, point } from "./geo";

export interface Way {
  /** Index of the stop that it leads to. */
  to: number;
  status: Status;
  side: Side;
  points: LngLat[];
}

/** The ways of a trip, each to a stop from the last one before it; from where it was called off nobody goes on. */
export function waysOf(trip: Trip): Way[] {
  if (!trip.linked) return [];
  return trip.stops.flatMap((stop, to) => {
    const from = startOfWay(trip.stops, to);
    if (!from) return [];
    const points = outside(greatCircle(point(from), point(stop)), ringsOf(trip, from), ringsOf(trip, stop));
    return points.length < 2 ? [] : [{ to, status: stop.status, side: stop.side ?? 0, points }];
  });
}
