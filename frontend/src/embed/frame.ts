import "../styles/embed.css";
import { idOf } from "../shared/address";
import { byId } from "../shared/dom";
import { whenClicked } from "../shared/lazy";
import { Selection } from "../shared/selection";
import { say } from "../shared/texts";
import { readTrip, type Trip } from "../shared/trip";
import { followInDrawings } from "../story/drawn";
import { chooseByLink } from "../story/list";
import { stepThrough } from "../story/steps";

/** The embedded trip: drawn map and strip of days at first; the libraries come when a reader touches them. */
function start(trip: Trip): void {
  const known = new Set(trip.events.map((event) => event.id));
  const order = [...document.querySelectorAll("[data-event]")].map((e) => e.id).filter((id) => known.has(id));
  const shown: Trip = { ...trip, events: trip.events.filter((event) => order.includes(event.id)) };
  const selection = new Selection(order);
  const one = document.querySelector(".story[data-one]") !== null;
  selection.onChoose(({ id }) => {
    for (const event of document.querySelectorAll<HTMLElement>("[data-event]")) {
      event.classList.toggle("is-on", event.id === id);
      if (one) event.hidden = event.id !== id;
    }
    if (one) {
      for (const day of document.querySelectorAll<HTMLElement>(".day"))
        day.hidden = !day.querySelector("[data-event]:not([hidden])");
    } else if (id !== null) byId(id)?.scrollIntoView({ block: "nearest" });
  });
  followInDrawings(document, selection, shown);
  chooseByLink(selection, known);
  stepThrough(selection, shown);
  if (one) selection.choose(order[0] ?? null, "address");
  const hash = idOf(location.hash);
  const meant = hash === null ? null : (trip.folded[hash] ?? hash);
  if (meant !== null && known.has(meant)) selection.choose(meant, "address");

  const map = byId("map");
  const timeline = byId("timeline");
  if (map?.querySelector(".drawn"))
    whenClicked(map, say("globeTitle"), async () =>
      (await import("../map/load")).loadMap(map, shown, selection),
    );
  if (timeline) {
    whenClicked(timeline, say("timelineView"), async () =>
      (await import("../timeline/load")).loadTimeline(timeline, shown, selection, { tools: false }),
    );
  }
}

/** Tells the page around us how high we are. It holds no secret, so any page may hear it. */
function tellHeight(): void {
  if (window.parent === window) return;
  let last = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    window.parent.postMessage({ type: "dateline:height", height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}

const trip = readTrip();
if (trip && trip.events.length > 0) start(trip);
tellHeight();
