import type { Item } from "./items";

/**
 * Which item of the timeline has the focus, or would get it. The library makes an item's content anew whenever it likes,
 * so the page is asked and not our memory.
 */
export class Focus {
  readonly #place: HTMLElement;
  /** The item that has the focus, or had it when it was made anew. */
  #held: string | null = null;

  constructor(place: HTMLElement, board: HTMLElement) {
    this.#place = place;
    document.addEventListener("focusin", ({ target }) => {
      const item = target instanceof Element && board.contains(target) ? target.closest("[data-item]") : null;
      this.#held = item?.getAttribute("data-item") ?? null;
    });
    document.addEventListener("pointerdown", () => {
      this.#held = null;
    });
  }

  /** One item is in the page's order of focus: the chosen one, else the first that is drawn. */
  paint(shown: readonly Item[], current: string | null): void {
    const buttons = this.#place.querySelectorAll<HTMLButtonElement>(".board [data-item]");
    const drawn = new Map([...buttons].map((button) => [button.dataset["item"] ?? "", button]));
    const items = shown.filter((i) => drawn.has(i.id));
    const chosen = items.find((i) => i.event.id === current);
    const start = chosen ?? items.find((i) => !i.event.related) ?? items[0];
    for (const [item, button] of drawn) button.tabIndex = item === start?.id ? 0 : -1;
  }

  /** Takes the focus over, once the item is drawn. */
  take(item: string | null): void {
    this.#held = item;
    this.keep();
  }

  /** The library makes a focused item anew, and the page would have no focus then. */
  keep(): void {
    if (this.#held === null || document.activeElement !== document.body) return;
    this.button(this.#held)?.focus({ preventScroll: true });
  }

  button(item: string): HTMLButtonElement | null {
    return this.#place.querySelector<HTMLButtonElement>(`.board [data-item="${CSS.escape(item)}"]`);
  }
}

/** The item to which a key leads from another, in order of time, wherever it lies; undefined for a key that leads nowhere. */
export function ledTo(key: string, from: string, shown: readonly Item[]): Item | undefined {
  const order = [...shown].sort((a, b) => a.extent.start - b.extent.start || a.extent.end - b.extent.end);
  const here = order.findIndex((i) => i.id === from);
  const to: Record<string, Item | undefined> = {
    ArrowRight: order[here + 1],
    ArrowDown: order[here + 1],
    ArrowLeft: order[here - 1],
    ArrowUp: order[here - 1],
    Home: order[0],
    End: order.at(-1),
  };
  return to[key];
}
