import type { Trip } from "../shared/trip";
import { angle, cap, type LngLat, stretch } from "./geo";

/** Pixels at the top of the map that its tools lie over. */
export const TOOLS = 52;

/** The zoom at which a cap of this radius (radians) fills the smaller side; a world is 512 · 2^zoom pixels around. */
export function zoomFor(radius: number, box: HTMLElement): number {
  const side = Math.min(box.clientWidth, box.clientHeight - TOOLS) * 0.42;
  const earth = side / Math.sin(Math.min(radius, 1.2));
  return Math.max(0, Math.min(6, Math.log2((earth * 2 * Math.PI) / 512)));
}

export function placesOf(trip: Trip): LngLat[] {
  const led = trip.stops.filter(({ status }) => status !== "cancelled");
  const places = led.length > 0 ? led : trip.events.flatMap((e) => (e.place && !e.related ? [e.place] : []));
  return [
    ...new Map(
      places.map((place) => [`${place.lon} ${place.lat}`, [place.lon, place.lat] as LngLat]),
    ).values(),
  ];
}

/** What a globe shows of itself without too much of a slant, in radians. */
const SEEN = 0.85;

/** The stops that lie close together matter more than the one far away that the traveller set out from. */
function close(points: readonly LngLat[]): LngLat[] {
  let kept = [...points];
  while (kept.length > 2 && cap(kept).radius > SEEN) kept = withoutFarthest(kept);
  return kept;
}

/** Whether a globe would show hardly more than half of the route: one around the world is better seen flat. */
export function isTooWide(points: readonly LngLat[]): boolean {
  return points.length > 3 && close(points).length <= points.length * 0.6;
}

/** Opens on as much of the route as a globe can show; on a flat map on all of it. */
export function startOf(
  points: readonly LngLat[],
  box: HTMLElement,
  flat: boolean,
): { center: LngLat; zoom: number } {
  if (points.length === 0) return { center: [0, 20], zoom: 1 };
  if (flat) return flatStart(points, box);
  const round = cap(close(points));
  return { center: round.centre, zoom: zoomFor(Math.max(round.radius * 1.15, 0.09), box) };
}

function flatStart(points: readonly LngLat[], box: HTMLElement): { center: LngLat; zoom: number } {
  const { west, east } = stretch(points);
  const lats = points.map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const across = Math.max(east - west, 5) * 1.25;
  const up = Math.max(north - south, 5) * 1.6;
  const zoom = Math.log2(
    Math.min((box.clientWidth * 360) / across, ((box.clientHeight - TOOLS) * 360) / up) / 512,
  );
  return { center: [(west + east) / 2, (south + north) / 2], zoom: Math.max(0, Math.min(6, zoom)) };
}

/** Sets aside the point that lies farthest from the others. */
function withoutFarthest(points: readonly LngLat[]): LngLat[] {
  const off = points.map((from) => points.reduce((sum, to) => sum + angle(from, to), 0));
  const farthest = off.indexOf(Math.max(...off));
  return points.filter((_, i) => i !== farthest);
}
