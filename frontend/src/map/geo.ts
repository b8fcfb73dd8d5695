/** Great circles on a sphere; points are [longitude, latitude] in degrees, as GeoJSON has them. */
export type LngLat = [number, number];

const RAD = Math.PI / 180;

function vector([lng, lat]: LngLat): [number, number, number] {
  const [l, p] = [lng * RAD, lat * RAD];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** Angle between two points in radians. */
export function angle(a: LngLat, b: LngLat): number {
  const [u, v] = [vector(a), vector(b)];
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  return Math.atan2(Math.hypot(...cross), u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
}

/** The point a part of the way along the great circle. */
export function between(a: LngLat, b: LngLat, part: number): LngLat {
  const whole = angle(a, b);
  const sin = Math.sin(whole);
  if (sin < 1e-9) return part < 1 ? a : b;
  const [wa, wb] = [Math.sin((1 - part) * whole) / sin, Math.sin(part * whole) / sin];
  const [u, v] = [vector(a), vector(b)];
  const [x, y, z] = [wa * u[0] + wb * v[0], wa * u[1] + wb * v[1], wa * u[2] + wb * v[2]];
  return [Math.atan2(y, x) / RAD, Math.atan2(z, Math.hypot(x, y)) / RAD];
}

/**
 * The great circle from one point to another, at most two degrees a step. Longitudes go on past 180° where the way
 * crosses the antimeridian, so that the line doesn't run back around the world.
 */
export function greatCircle(from: LngLat, to: LngLat): LngLat[] {
  const steps = Math.max(2, Math.ceil(angle(from, to) / RAD / 2));
  const points: LngLat[] = [];
  for (let i = 0; i <= steps; i++) {
    const [lng, lat] = between(from, to, i / steps);
    const before = points.at(-1)?.[0] ?? lng;
    points.push([lng + 360 * Math.round((before - lng) / 360), lat]);
  }
  return points;
}

/** Centre of a small cap around all points, and its radius in radians. */
export function cap(points: readonly LngLat[]): { centre: LngLat; radius: number } {
  let centre = points[0] ?? [0, 0];
  for (let i = 1; i <= 120; i++) {
    let [farthest, most] = [centre, -1];
    for (const point of points) {
      const off = angle(centre, point);
      if (off > most) [farthest, most] = [point, off];
    }
    centre = between(centre, farthest, 1 / (i + 1));
  }
  return { centre, radius: Math.max(0, ...points.map((point) => angle(centre, point))) };
}

/** The smallest stretch of longitudes that holds all points; its end may lie past 180°. */
export function stretch(points: readonly LngLat[]): { west: number; east: number } {
  const sorted = points.map(([lng]) => lng).sort((a, b) => a - b);
  const [first = 0] = sorted;
  let [west, widest] = [first, -1];
  for (const [i, lng] of sorted.entries()) {
    const next = sorted[i + 1] ?? first + 360;
    if (next - lng > widest) [west, widest] = [next, next - lng];
  }
  const start = west >= first + 360 ? first : west;
  return { west: start, east: start + 360 - widest };
}

export function point({ lon, lat }: { lon: number; lat: number }): LngLat {
  return [lon, lat];
}
