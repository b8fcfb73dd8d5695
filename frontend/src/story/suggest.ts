import { say } from "../shared/texts";
import { DAY, dayOf, isSoft, type TripEvent } from "../shared/trip";
import { fold } from "./facets";
import { answers, type Query } from "./query";

/** Another search that finds something, and how many events. */
export interface Suggestion {
  label: string;
  search: string;
  found: number;
}

const MOST = 4;

/**
 * What to search for where nothing was found: words that are spelled nearly so, the same without one of its words, and the
 * nearest days of which something is told.
 *
 * @param words what an event says, folded
 * @param told the same as it is written, for words to suggest
 * @param day a day as the reader writes it
 */
export function suggest(
  query: Query,
  events: readonly TripEvent[],
  words: (event: TripEvent) => string,
  told: (event: TripEvent) => string,
  day: (iso: string) => string,
): Suggestion[] {
  const found = (other: Query) => events.filter((event) => answers(other, event, words(event))).length;
  const suggestions = new Map<string, Suggestion>();
  const offer = (label: string, other: Query, search = label) => {
    const number = found(other);
    if (number > 0 && !suggestions.has(label)) suggestions.set(label, { label, search, found: number });
  };
  const vocabulary = wordsOf(events, told);
  for (const [i, word] of query.words.entries()) {
    for (const near of nearest(word, vocabulary)) {
      const other = query.words.with(i, near.folded);
      offer([...query.words.with(i, near.written)].join(" "), { words: other, days: query.days });
    }
  }
  if (query.days.length > 0) {
    for (const iso of nearestDays(query, events)) {
      const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
      offer(day(iso), { words: [], days: [{ patterns: [{ year, month, day: date }], word: null }] }, iso);
    }
  }
  if (query.words.length + query.days.length > 1) {
    for (const i of query.words.keys()) {
      const left = query.words.toSpliced(i, 1);
      if (query.days.length === 0) offer(left.join(" "), { words: left, days: [] });
    }
    if (query.days.length > 0 && query.words.length > 0)
      offer(query.words.join(" "), { words: query.words, days: [] });
  }
  return [...suggestions.values()].slice(0, MOST);
}

interface Spelled {
  folded: string;
  written: string;
}

function wordsOf(events: readonly TripEvent[], told: (event: TripEvent) => string): Spelled[] {
  const all = new Map<string, string>();
  for (const event of events)
    for (const [written] of told(event).matchAll(/[\p{L}\p{M}]{3,}/gu))
      if (!all.has(fold(written))) all.set(fold(written), written);
  return [...all].map(([folded, written]) => ({ folded, written }));
}

/** The words nearest to one that no event has: by a letter of four, by two of eight. */
function nearest(word: string, vocabulary: readonly Spelled[]): Spelled[] {
  const reach = Math.min(2, Math.floor(word.length / 4));
  if (reach === 0 || vocabulary.some(({ folded }) => folded.includes(word))) return [];
  return vocabulary
    .map((spelled) => ({ spelled, off: distance(word, spelled.folded, reach) }))
    .filter(({ off }) => off <= reach)
    .sort((a, b) => a.off - b.off)
    .slice(0, 2)
    .map(({ spelled }) => spelled);
}

/** How many letters are to be changed, put in, left out or swapped with the next; more than `most` may be any such number. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The last day before and the first after the one that is asked for; where only a part of it is, none. */
function nearestDays(query: Query, events: readonly TripEvent[]): string[] {
  const days = [
    ...new Set(events.flatMap((e) => (e.first !== undefined && !isSoft(e) && !e.related ? [e.first] : []))),
  ].sort();
  const pattern = query.days[0]?.patterns.find(({ day }) => day !== undefined);
  const anchor = days[0];
  if (pattern?.day === undefined || anchor === undefined) return [];
  const [year, month] = anchor.split("-").map(Number);
  const asked = Date.UTC(pattern.year ?? year ?? 0, (pattern.month ?? month ?? 1) - 1, pattern.day);
  const before = days.filter((iso) => dayOf(iso) < asked).at(-1);
  const after = days.find((iso) => dayOf(iso) > asked);
  const near = [before, after].filter((iso): iso is string => iso !== undefined);
  return near.filter((iso) => Math.abs(dayOf(iso) - asked) < 60 * DAY);
}

/** "Takaichi (3)" */
export function labelOf({ label, found }: Suggestion): string {
  return say("found", { words: label, number: found });
}
