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
  | "around"
  | "onTheWay"
  | "earlier"
  | "later"
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
  | "stop"
  | "wholeRoute"
  | "flat"
  | "search"
  | "filter"
  | "showAll"
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

/** The page's language in the reader's own variety where the browser names one: en-US on a page in English. */
export const locale: string = (() => {
  if (typeof document === "undefined") return "en-GB";
  const language = document.documentElement.lang || "en";
  const own = navigator.languages.find((tag) => tag.toLowerCase().startsWith(`${language}-`));
  return own ?? (language === "en" ? "en-GB" : language);
})();
