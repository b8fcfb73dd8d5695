import { written } from "../shared/dates";
import { locale, say } from "../shared/texts";
import { calendarOf } from "../shared/trip";

/** What the library hands over: a moment in time, in the timeline's frame without zones. */
interface At {
  valueOf(): number;
}

const format = (options: Intl.DateTimeFormatOptions) => {
  const form = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return (at: At) => form.format(at.valueOf());
};
const hour = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const weekday = format({ weekday: "short" });
const day = (at: At) => String(new Date(at.valueOf()).getUTCDate());
const month = format({ month: "short" });
const year = format({ year: "numeric" });
const fullDay = (at: At) => written(at.valueOf(), say("shortDate"));
const fullMonth = (at: At) => written(at.valueOf(), say("monthDate"));
const monthAndDay = format({ day: "numeric", month: "short" });
const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });

/** An axis on which days come twice where the date line was crossed. */
export function labelsFor(crossings: readonly string[]) {
  const real = (at: At, scale: string): At => {
    // where a label stands for a month or a year, two days are nothing
    if (scale === "month" || scale === "year") return at;
    const moment = calendarOf(at.valueOf(), crossings);
    return { valueOf: () => moment };
  };
  return {
    minorLabels: (at: At, scale: string) => {
      const day = real(at, scale);
      return isFirst(day) && isShifted(at, day) && DAYS.includes(scale)
        ? monthAndDay(day)
        : minorLabel(day, scale);
    },
    majorLabels: (at: At, scale: string) => {
      const day = real(at, scale);
      // The library begins a month where the calendar does without the days that come twice: some days of the month
      // before still follow, and the first of the next one says so.
      return isFirst(at) && isShifted(at, day) && DAYS.includes(scale)
        ? months.formatRange(day.valueOf(), at.valueOf())
        : majorLabel(day, scale);
    },
  };
}

const isFirst = (at: At) => new Date(at.valueOf()).getUTCDate() === 1;
const isShifted = (at: At, day: At) => at.valueOf() !== day.valueOf();

const DAYS = ["weekday", "day"];

/** The axis's lower labels, in the reader's words: "Sun 26", "26", "Oct", "2025". */
function minorLabel(at: At, scale: string): string {
  switch (scale) {
    case "weekday":
      return `${weekday(at)} ${day(at)}`;
    case "day":
    case "week":
      return day(at);
    case "month":
      return month(at);
    case "year":
      return year(at);
    default:
      return hour(at);
  }
}

/** The axis's upper labels: "October 2025" above its days. */
function majorLabel(at: At, scale: string): string {
  switch (scale) {
    case "weekday":
    case "day":
    case "week":
      return fullMonth(at);
    case "month":
      return year(at);
    case "year":
      return "";
    default:
      return fullDay(at);
  }
}

/**
 * Hides what the view's edge would cut a part of: half of "Fri 30" is another day. The month or year that stands alone stays.
 *
 * @param board the timeline's element
 */
export function hideCut(board: HTMLElement): void {
  const axis = board.querySelector(".vis-panel.vis-top");
  if (!axis) return;
  const edge = axis.getBoundingClientRect();
  // a label is as wide as its days: what counts is its text
  const text = document.createRange();
  for (const kind of [".vis-minor", ".vis-major"]) {
    const labels = [...axis.querySelectorAll(`.vis-text${kind}:not(.vis-measure)`)];
    const cut = labels.map((label) => {
      text.selectNodeContents(label);
      const { left, right } = text.getBoundingClientRect();
      return right > edge.right + 1 || (left < edge.left - 1 && kind === ".vis-minor");
    });
    const all = cut.every(Boolean);
    for (const [i, label] of labels.entries()) label.classList.toggle("is-cut", cut[i] === true && !all);
  }
}
