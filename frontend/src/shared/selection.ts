/** Which event is chosen, and which are shown. Map, timeline and list read this one store and write to it. */

export type Origin = "map" | "timeline" | "list" | "steps" | "play" | "address";

export interface Change {
  id: string | null;
  origin: Origin;
}

type Listener = (change: Change) => void;

export class Selection {
  #current: string | null = null;
  #visible: ReadonlySet<string>;
  readonly #order: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #aliases: Readonly<Record<string, string>>;
  readonly #onChoose = new Set<Listener>();
  readonly #onFilter = new Set<(visible: ReadonlySet<string>) => void>();

  /**
   * @param order ids in the order of the story
   * @param more ids that may be chosen, too, but that one doesn't come by
   * @param aliases ids of events that are told under another
   */
  constructor(
    order: readonly string[],
    more: readonly string[] = [],
    aliases: Readonly<Record<string, string>> = {},
  ) {
    this.#order = order;
    this.#known = new Set([...order, ...more]);
    this.#visible = this.#known;
    this.#aliases = aliases;
  }

  get current(): string | null {
    return this.#current;
  }

  get visible(): ReadonlySet<string> {
    return this.#visible;
  }

  /** The visible ids in the order of the story. */
  get sequence(): readonly string[] {
    return this.#order.filter((id) => this.#visible.has(id));
  }

  /** Chooses an event; an id that is not of this trip chooses none. */
  choose(id: string | null, origin: Origin): void {
    const meant = id === null || !Object.hasOwn(this.#aliases, id) ? id : (this.#aliases[id] ?? null);
    const next = meant !== null && this.#known.has(meant) ? meant : null;
    if (next === this.#current && origin !== "list") return;
    this.#current = next;
    for (const listener of this.#onChoose) listener({ id: next, origin });
  }

  /** The event so many steps further; null past either end. */
  neighbour(by: 1 | -1): string | null {
    const sequence = this.sequence;
    if (this.#current === null) return (by === 1 ? sequence[0] : sequence.at(-1)) ?? null;
    const at = sequence.indexOf(this.#current);
    return sequence[at + by] ?? null;
  }

  show(visible: ReadonlySet<string>): void {
    this.#visible = visible;
    for (const listener of this.#onFilter) listener(visible);
  }

  onChoose(listener: Listener): void {
    this.#onChoose.add(listener);
  }

  onFilter(listener: (visible: ReadonlySet<string>) => void): void {
    this.#onFilter.add(listener);
  }
}
