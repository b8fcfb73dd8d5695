/** Where pins and their names lie on the screen, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels that a pin and its name take. */
export interface Size {
  pin: number;
  width: number;
  height: number;
}

export const SIDES = ["right", "left", "below", "above"] as const;

export function boxAt(x: number, y: number, { pin }: Size): Box {
  return { left: x - pin / 2, right: x + pin / 2, top: y - 13, bottom: y + 13 };
}

/** Half of what a pin takes that has no room for its number. */
const DOT = 6;

export function dotAt(x: number, y: number): Box {
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
}

export function labelAt(
  side: (typeof SIDES)[number],
  x: number,
  y: number,
  { pin, width, height }: Size,
): Box {
  const beside = side === "right" || side === "left";
  const left = side === "right" ? x + pin / 2 + 4 : side === "left" ? x - pin / 2 - 4 - width : x - width / 2;
  const top = beside ? y - height / 2 : side === "below" ? y + 13 : y - 13 - height;
  return { left, top, right: left + width, bottom: top + height };
}

export interface Spot {
  x: number;
  y: number;
}

/** Spots along a line, so near to each other that none of it slips between them. */
export function filled(line: readonly Spot[]): Spot[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (!from) return [to];
    const steps = Math.min(64, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 12));
    return Array.from({ length: steps }, (_, k) => ({
      x: from.x + ((to.x - from.x) * (k + 1)) / steps,
      y: from.y + ((to.y - from.y) * (k + 1)) / steps,
    }));
  });
}

export function holds(box: Box, { x, y }: Spot): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/** Letters of a country's name in a line, about, before it goes on in the next. */
const LINE = 11;

/** Where a country's name stands: letters of 11 pixels, spaced, in lines of seven ems. */
export function nameAt(x: number, y: number, name: string): Box {
  const lines = Math.ceil(name.length / LINE);
  const width = Math.min(name.length, LINE) * 7.2;
  const height = lines * 14;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function same(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top;
}

/** Whether a name is to be seen whole. */
export function within({ left, right, top, bottom }: Box, view: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= view.width && bottom <= view.height;
}

/** Whether two pins lie over each other so far that a number can't be read. */
export function cover(a: Box, b: Box): boolean {
  return a.left + 5 < b.right && b.left + 5 < a.right && a.top + 5 < b.bottom && b.top + 5 < a.bottom;
}

export function meet(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}
