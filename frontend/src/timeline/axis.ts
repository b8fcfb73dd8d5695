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

/** An axis on which days come twice where the date line was crossed. */
export function labelsFor(crossings: readonly string[]) {
  const real = (at: At): At => {
    const moment = calendarOf(at.valueOf(), crossings);
    return { valueOf: () => moment };
  };
  return {
    minorLabels: (at: At, scale: string) => minorLabel(real(at), scale),
    // A month's name stands where the library begins a month; a day of an hour's axis is the traveller's.
    majorLabels: (at: At, scale: string) => majorLabel(HOURS.includes(scale) ? real(at) : at, scale),
  };
}

const HOURS = ["hour", "minute", "second", "millisecond"];

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
