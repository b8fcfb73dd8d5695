import { followAddress } from "../shared/address";
import { joined, ownId, readBoth } from "../shared/both";
import { el } from "../shared/dom";
import { Selection } from "../shared/selection";
import { languageOf, signsOf, type TripEvent } from "../shared/trip";
import { followInDrawings } from "./drawn";
import { stepThrough } from "./steps";
import { wake } from "./wake";

/** Two trips side by side: one map, one timeline, and steps through the days of both. */
export function startBoth(): void {
  const both = readBoth();
  if (!both) return;
  const trip = joined(both);
  const selection = new Selection(trip.events.map((event) => event.id));
  const signs = signsOf(trip.stops);
  const pages = [...document.querySelectorAll(".sides a")].map((link) => link.getAttribute("href") ?? "");
  /** An event is told on its own trip's page; its mark says whose it is. */
  const told = (event: TripEvent): Node => {
    const side = event.side ?? 0;
    const mark = event.stop === undefined ? undefined : signs[event.stop];
    return el(
      "span",
      { class: side === 1 ? "whose of-other" : "whose" },
      ...(mark === undefined ? [] : [el("b", {}, mark), " "]),
      el("a", { href: `${pages[side]}#${ownId(event)}`, ...languageOf(event) }, event.title),
    );
  };
  followInDrawings(document, selection, trip);
  stepThrough(selection, trip, told);
  followAddress(selection);
  wake(trip, selection);
}
