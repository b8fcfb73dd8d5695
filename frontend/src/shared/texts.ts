/** What scripts say, in the page's language: the server hands the texts over (`Wording.java`), `{places}` to be filled. */

export type Key =
  | "happened"
  | "planned"
  | "possible"
  | "cancelled"
  | "departure"
  | "arrival"
  | "travel"
  | "meeting"
  | "summit"
  | "signing"
  | "ceremony"
  | "meal"
  | "speech"
  | "visit"
  | "other"
  | "undated"
  | "until"
  | "since"
  | "shortDate"
  | "monthDate"
  | "range"
  | "back"
  | "next"
  | "play"
  | "pause"
  | "stepThrough"
  | "oneOf"
  | "partOfAll"
  | "eventOne"
  | "eventMany"
  | "chooseOne"
  | "timeline"
  | "timelineView"
  | "timelineFailed"
  | "rows"
  | "rowsByPlace"
  | "rowsBySource"
  | "rowsByTrip"
  | "around"
  | "onTheWay"
  | "earlier"
  | "later"
  | "dateLine"
  | "allDates"
  | "theTrip"
  | "zoomIn"
  | "zoomOut"
  | "globe"
  | "globeTitle"
  | "mapView"
  | "mapFailed"
  | "mapScroll"
  | "mapScrollMac"
  | "mapTouch"
  | "wholeRoute"
  | "flat"
  | "search"
  | "searchTrips"
  | "order"
  | "newestFirst"
  | "oldestFirst"
  | "byTitle"
  | "tripsFound"
  | "filter"
  | "showAll"
  | "tryInstead"
  | "everywhere"
  | "found"
  | "days"
  | "firstDay"
  | "lastDay"
  | "allDays"
  | "scope"
  | "status"
  | "kind"
  | "country"
  | "source"
  | "noCountry"
  | "times"
  | "timesThere"
  | "timesHere"
  | "copy"
  | "copied"
  | "copyByHand";

let texts: Partial<Record<Key, string>> | undefined;

function read(): Partial<Record<Key, string>> {
  const block = typeof document === "undefined" ? null : document.querySelector("#texts");
  return block?.textContent ? (JSON.parse(block.textContent) as Partial<Record<Key, string>>) : {};
}

/** For tests, which have no page. */
export function useTexts(given: Partial<Record<Key, string>>): void {
  texts = given;
}

/** The text with its places filled; its key where the page brought none. */
export function say(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  texts ??= read();
  return fill(texts[key] ?? key, values);
}

export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** "1 event", "12 events". */
export function sayEvents(number: number): string {
  return number === 1 ? say("eventOne") : say("eventMany", { number });
}

/** The page's language: what scripts write looks like what the server wrote, figures in Latin letters included. */
export const locale = `${(typeof document === "undefined" ? "" : document.documentElement.lang) || "en"}-u-nu-latn`;
