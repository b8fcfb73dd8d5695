import "../styles/page.css";
import { followAddress } from "../shared/address";
import { byId, isNarrow } from "../shared/dom";
import { whenIdle, whenNear, whenUsed } from "../shared/lazy";
import { Selection } from "../shared/selection";
import { isOwn, readTrip, type Trip } from "../shared/trip";
import { chooseClock } from "./clock";
import { followInDrawings } from "./drawn";
import { filterEvents } from "./filters";
import { chooseByLink, followInList } from "./list";
import { offerFeed, share } from "./share";
import { stepThrough } from "./steps";

/** The order of the story is the order of the page; what stands beside it is not in it. */
function order(trip: Trip): string[] {
  const known = new Set(trip.events.filter((event) => isOwn(trip, event)).map((event) => event.id));
  return [...document.querySelectorAll("[data-event]")].map((e) => e.id).filter((id) => known.has(id));
}

function start(trip: Trip): void {
  const all = trip.events.map((event) => event.id);
  const selection = new Selection(order(trip), all, trip.folded);
  followInList(selection);
  followInDrawings(document, selection, trip);
  chooseByLink(selection, new Set(trip.events.map((event) => event.id)));
  stepThrough(selection, trip);
  filterEvents(selection, trip, offerFeed(trip));
  chooseClock(trip);
  share();
  followAddress(selection);

  // On a small screen the drawn map and the strip of days serve until they are touched: globe and timeline are heavy.
  const map = byId("map");
  const timeline = byId("timeline");
  if (map?.querySelector(".drawn")) {
    const load = async () => (await import("../map/load")).loadMap(map, trip, selection);
    if (isNarrow()) whenUsed(map, load);
    else whenNear(map, load);
  }
  if (timeline && trip.events.some((event) => event.first || event.last)) {
    const load = async () => (await import("../timeline/load")).loadTimeline(timeline, trip, selection);
    if (isNarrow()) whenUsed(timeline, load);
    else whenNear(timeline, load);
  }
}

const trip = readTrip();
const embed = document.querySelector<HTMLFormElement>("#embed-options");
if (trip) start(trip);
else whenIdle(share);
if (embed) whenIdle(async () => (await import("../embed/code")).chooseEmbed(embed));
