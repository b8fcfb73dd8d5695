import { DAY, dayOf, type TripEvent } from "../shared/trip";
import { fold, liesIn } from "./facets";

/** A day as somebody writes it: what is left out may be anything. Months count from 1, weekdays from Sunday, 0. */
interface DayPattern {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
}

/** A name or year alone may be meant as a word ("May", "Sun", "2025"): then what is written counts, too. */
interface DayAsked {
  patterns: DayPattern[];
  word: string | null;
}

/** What a reader looks for: words in any order, and days. */
export interface Query {
  words: string[];
  days: DayAsked[];
}

/** Names of months and weekdays, folded, in the reader's language and in English. */
export interface Names {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
}

export function namesFor(...locales: string[]): Names {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const plain = (text: string) => fold(text).replace(/\./g, "");
  for (const locale of locales) {
    for (const width of ["long", "short"] as const) {
      const month = new Intl.DateTimeFormat(locale, { month: width, timeZone: "UTC" });
      const dated = new Intl.DateTimeFormat(locale, { month: width, day: "numeric", timeZone: "UTC" });
      const weekday = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: "UTC" });
      for (let i = 0; i < 12; i++) {
        const at = Date.UTC(2023, i, 1);
        months.set(plain(month.format(at)), i + 1);
        // In some languages a month beside a day is written in another case.
        const part = dated.formatToParts(at).find(({ type }) => type === "month");
        if (part && /\p{L}/u.test(part.value)) months.set(plain(part.value), i + 1);
      }
      for (let i = 0; i < 7; i++) weekdays.set(plain(weekday.format(Date.UTC(2023, 0, 1 + i))), i);
    }
  }
  months.set("sept", 9);
  return { months, weekdays };
}

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const NUMERIC = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?\.?$/;
const CJK = /^(?:(\d{4})[年년])?(?:(\d{1,2})[月월])?(?:(\d{1,2})[日일])?$/u;
const NUMBER = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/;
const YEAR = /^\d{4}$/;
const FILLERS = new Set(["of", "the", "on"]);

/** Reads what was typed. */
export function readQuery(search: string, names: Names): Query {
  const tokens = fold(search)
    .replace(/(\d[年년月월])\s+(?=\d)/gu, "$1")
    .split(/[\s,;"“”]+/u)
    .filter((token) => token !== "");
  const query: Query = { words: [], days: [] };
  for (let at = 0; at < tokens.length; ) {
    const read = readDay(tokens, at, names);
    if (read) {
      query.days.push(read.asked);
      at = read.next;
    } else query.words.push(tokens[at++] ?? "");
  }
  return query;
}

function readDay(
  tokens: readonly string[],
  at: number,
  names: Names,
): { asked: DayAsked; next: number } | null {
  const token = tokens[at] ?? "";
  const whole = written(token);
  if (whole) return { asked: { patterns: whole, word: null }, next: at + 1 };
  const pattern: DayPattern = {};
  let next = at;
  let named = 0;
  for (; next < tokens.length; next++) {
    const part = tokens[next] ?? "";
    const name = part.replace(/\.$/, "");
    const month = names.months.get(name);
    const weekday = names.weekdays.get(name);
    const number = NUMBER.exec(part)?.[1];
    if (month !== undefined && pattern.month === undefined) {
      pattern.month = month;
      named++;
    } else if (weekday !== undefined && pattern.weekday === undefined) {
      pattern.weekday = weekday;
      named++;
    } else if (YEAR.test(part) && pattern.year === undefined && pattern.day !== undefined) {
      pattern.year = Number(part);
    } else if (YEAR.test(part) && pattern.year === undefined && pattern.month !== undefined) {
      pattern.year = Number(part);
    } else if (number !== undefined && pattern.day === undefined && Number(number) <= 31) {
      pattern.day = Number(number);
    } else if (!(FILLERS.has(part) && next > at && next + 1 < tokens.length)) break;
  }
  if (named === 0) return null;
  // "Tuesday 3" is a day of the month; but a number before a weekday's name, or a filler at the end, is a word.
  const single = next === at + 1;
  return { asked: { patterns: [pattern], word: single ? token : null }, next };
}

/** A day in figures: "2025-10-28", "2025-10", "28.10.2025", "10/28", "10月28日". Day and month may stand either way. */
function written(token: string): DayPattern[] | null {
  const iso = ISO.exec(token);
  if (iso) return valid([pattern(iso[1], iso[2], iso[3])]);
  const numeric = NUMERIC.exec(token);
  if (numeric) {
    return valid([pattern(numeric[3], numeric[2], numeric[1]), pattern(numeric[3], numeric[1], numeric[2])]);
  }
  const cjk = token === "" ? null : CJK.exec(token);
  return cjk ? valid([pattern(cjk[1], cjk[2], cjk[3])]) : null;
}

function pattern(year?: string, month?: string, day?: string): DayPattern {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function valid(patterns: DayPattern[]): DayPattern[] | null {
  const good = patterns.filter(
    ({ month, day }) =>
      (month === undefined || (month >= 1 && month <= 12)) && (day === undefined || day <= 31),
  );
  return good.length > 0 ? good : null;
}

function matches(pattern: DayPattern, iso: string): boolean {
  const [year, month, day] = iso.split("-").map(Number);
  return (
    (pattern.year === undefined || pattern.year === year) &&
    (pattern.month === undefined || pattern.month === month) &&
    (pattern.day === undefined || pattern.day === day) &&
    (pattern.weekday === undefined || pattern.weekday === new Date(dayOf(iso)).getUTCDay())
  );
}

/** The days of the event that are asked for; none for one that is told of a longer stretch than a month. */
export function daysAsked({ patterns }: DayAsked, event: TripEvent): string[] {
  const { first, last } = event;
  if (!first || !last || !liesIn(event, first, last)) return [];
  const days: string[] = [];
  for (let at = dayOf(first); at <= dayOf(last); at += DAY) {
    const iso = new Date(at).toISOString().slice(0, 10);
    if (patterns.some((pattern) => matches(pattern, iso))) days.push(iso);
  }
  return days;
}

/** Whether the event has all words, in any order, and all days that are asked for. */
export function answers(query: Query, event: TripEvent, text: string): boolean {
  return (
    query.words.every((word) => text.includes(word)) &&
    query.days.every(
      (asked) => daysAsked(asked, event).length > 0 || (asked.word !== null && hasWord(text, asked.word)),
    )
  );
}

/** As a word of its own: "may" is not in "mayor". */
function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}
