import "../styles/page.css";
import { followAddress, leadOn } from "../shared/address";
import { byId } from "../shared/dom";
import { whenIdle } from "../shared/lazy";
import { Selection } from "../shared/selection";
import { isOwn, readTrip, type Trip } from "../shared/trip";
import { chooseClock } from "./clock";
import { followInDrawings } from "./drawn";
import { filterEvents } from "./filters";
import { chooseByLink, followInList } from "./list";
import { offerFeed, share } from "./share";
import { stepThrough } from "./steps";
import { wake } from "./wake";

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
  leadOn(trip.slug);

  wake(trip, selection);
}

const trip = readTrip();
const embed = document.querySelector<HTMLFormElement>("#embed-options");
if (trip) start(trip);
else whenIdle(share);
const tools = byId("trip-tools");
const trips = byId("trips");
if (byId("both-data")) import("./beside").then(({ startBoth }) => startBoth());
if (tools && trips) import("./trips").then(({ chooseTrips }) => chooseTrips(tools, trips));
if (embed) whenIdle(async () => (await import("../embed/code")).chooseEmbed(embed));
