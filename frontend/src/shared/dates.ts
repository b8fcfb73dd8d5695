/** Days in the page's own style: the server hands its patterns over, so that scripts write dates as the page does. */
import { locale } from "./texts";

const names = (options: Intl.DateTimeFormatOptions) => {
  const form = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return (type: "weekday" | "month") => (at: number) =>
    form.formatToParts(at).find((part) => part.type === type)?.value ?? "";
};
const NAMES: Record<string, (at: number) => string> = {
  // as they stand beside a day or a year, which in some languages is another form
  EEEE: names({ weekday: "long" })("weekday"),
  EEE: names({ weekday: "short" })("weekday"),
  E: names({ weekday: "short" })("weekday"),
  MMMM: names({ month: "long", day: "numeric" })("month"),
  MMM: names({ month: "short", day: "numeric" })("month"),
  M: (at) => String(new Date(at).getUTCMonth() + 1),
  d: (at) => String(new Date(at).getUTCDate()),
  uuuu: (at) => String(new Date(at).getUTCFullYear()),
};

/**
 * A moment's day by a pattern of java.time's `DateTimeFormatter`: letters stand for parts, what stands between quotes for
 * itself.
 */
export function written(at: number, pattern: string): string {
  return pattern.replace(
    /'([^']*)'|([A-Za-z])\2*/g,
    (part, quoted?: string) => quoted ?? NAMES[part]?.(at) ?? part,
  );
}
