import "../styles/page.css";
import { hasGraphicsCard } from "../map/card";
import { followAddress, leadOn } from "../shared/address";
import { byId, isNarrow } from "../shared/dom";
import { whenClicked, whenIdle, whenNear, whenUsed } from "../shared/lazy";
import { Selection } from "../shared/selection";
import { say } from "../shared/texts";
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
  leadOn(trip.slug);

  wake(trip, selection);
}

/**
 * The drawn map and the strip of days serve until the page is used, for globe and timeline are heavy. On a small screen, and
 * the globe where no graphics card draws it, they come where one clicks on them.
 */
function wake(trip: Trip, selection: Selection): void {
  const map = byId("map");
  const timeline = byId("timeline");
  const loadGlobe = async () => map && (await import("../map/load")).loadMap(map, trip, selection);
  const loadTimeline = async () =>
    timeline && (await import("../timeline/load")).loadTimeline(timeline, trip, selection);
  const hasMap = map?.querySelector(".drawn") != null;
  const hasDays = trip.events.some((event) => event.first || event.last);
  const used = () => {
    if (timeline && hasDays) whenNear(timeline, loadTimeline);
    if (map && hasMap) {
      if (hasGraphicsCard()) whenNear(map, loadGlobe);
      else whenClicked(map, say("globeTitle"), loadGlobe);
    }
  };
  if (!isNarrow()) {
    whenUsed(document, used);
    return;
  }
  if (map && hasMap) whenClicked(map, say("globeTitle"), loadGlobe);
  if (timeline && hasDays) whenClicked(timeline, say("timelineView"), loadTimeline);
}

const trip = readTrip();
const embed = document.querySelector<HTMLFormElement>("#embed-options");
if (trip) start(trip);
else whenIdle(share);
const tools = byId("trip-tools");
const trips = byId("trips");
if (tools && trips) import("./trips").then(({ chooseTrips }) => chooseTrips(tools, trips));
if (embed) whenIdle(async () => (await import("../embed/code")).chooseEmbed(embed));
