import type { Item } from "./items";

/** Items that are shown one by one at most; beyond them neighbours are drawn together. */
export const MOST = 120;

/** How many columns of a window items are drawn together in. */
const COLUMNS = 24;

export interface Stretch {
  start: number;
  end: number;
}

/** Several items of a row, drawn as one. */
export interface Cluster extends Stretch {
  id: string;
  group: string;
  items: readonly Item[];
}

export interface Drawn {
  items: readonly Item[];
  clusters: readonly Cluster[];
}

const meets = (item: Item, { start, end }: Stretch) => item.extent.start < end && item.extent.end > start;

/** What is filtered out and lies within, as far as there is room for it beside what is shown. */
export function faintly(items: readonly Item[], within: Stretch, shown: number): Item[] {
  const near = items.filter((item) => meets(item, within));
  return near.length + shown > MOST
    ? []
    : near.map((item) => ({ ...item, className: `${item.className} is-dim` }));
}

/** The stretch that is kept drawn around a window: one may pan by a window's width before anything is drawn anew. */
export function around({ start, end }: Stretch): Stretch {
  const width = end - start;
  return { start: start - width, end: end + width };
}

/**
 * What to draw for a window: the items around it, and where the window itself holds too many, those of a row that begin
 * in the same column as one. Columns lie fast in time, so that panning doesn't shuffle them.
 */
export function cull(all: readonly Item[], window: Stretch): Drawn {
  const near = all.filter((item) => meets(item, around(window)));
  if (near.filter((item) => meets(item, window)).length <= MOST) return { items: near, clusters: [] };
  const width = columnWidth(window);
  const columns = new Map<string, Item[]>();
  for (const item of near) {
    const key = `${Math.floor(item.extent.start / width)} ${item.group}`;
    const column = columns.get(key);
    if (column) column.push(item);
    else columns.set(key, [item]);
  }
  const items: Item[] = [];
  const clusters: Cluster[] = [];
  for (const [key, column] of columns) {
    const [first] = column;
    if (column.length === 1 || !first) items.push(...column);
    else
      clusters.push({
        id: `many ${width} ${key}`,
        group: first.group,
        items: column,
        start: Math.min(...column.map((item) => item.extent.start)),
        end: Math.max(
          first.extent.start + width * 0.75,
          ...column.map((item) => Math.min(item.extent.end, item.extent.start + width)),
        ),
      });
  }
  return { items, clusters };
}

/** A power of two, so that a small change of the window's width leaves the columns as they are. */
function columnWidth({ start, end }: Stretch): number {
  return 2 ** Math.round(Math.log2((end - start) / COLUMNS));
}

/** The widest window around an item, not wider than now, in which it is drawn by itself. */
export function windowFor(item: Item, all: readonly Item[], now: Stretch): Stretch {
  const middle = (item.extent.start + item.extent.end) / 2;
  let half = (now.end - now.start) / 2;
  for (let i = 0; i < 40; i++) {
    const window = { start: middle - half, end: middle + half };
    if (cull(all, window).items.includes(item)) return window;
    half /= 2;
  }
  return item.extent;
}
