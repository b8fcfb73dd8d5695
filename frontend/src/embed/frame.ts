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
  const story = document.querySelector<HTMLElement>(".story[data-one]");
  const one = story !== null;
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
  if (story) reserve(story);
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

/** Tells the page around us what we are called and how high we would be. It holds no secret, so any page may hear it. */
function tellHeight(): void {
  if (window.parent === window) return;
  let last = 0;
  const tell = () => {
    const height = naturalHeight();
    if (height === last) return;
    last = height;
    const title = (document.querySelector("h1")?.textContent ?? "").replaceAll("\u00a0", " ");
    window.parent.postMessage({ type: "dateline:height", height, title }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
  void document.fonts.ready.then(tell);
}

/** What is in the frame fills it, however high that is; this is how high it would be by itself. */
function naturalHeight(): number {
  document.body.classList.add("is-measured");
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  document.body.classList.remove("is-measured");
  return height;
}

/** Events that are shown one at a time have the room of the longest, so that no step moves what stands below. */
function reserve(story: HTMLElement): void {
  let width = 0;
  const measure = (anew = false) => {
    if (story.clientWidth === width && !anew) return;
    width = story.clientWidth;
    story.style.setProperty("--most", "0px");
    story.classList.add("is-measured");
    const events = [...story.querySelectorAll<HTMLElement>(".day")].flatMap((day) => {
      const head = day.querySelector("h3")?.offsetHeight ?? 0;
      return [...day.querySelectorAll<HTMLElement>("[data-event]")].map((event) => head + event.offsetHeight);
    });
    story.classList.remove("is-measured");
    story.style.setProperty("--most", `${Math.max(0, ...events)}px`);
  };
  new ResizeObserver(() => measure()).observe(story);
  measure();
  // in other letters lines are of another length
  void document.fonts.ready.then(() => measure(true));
}

const trip = readTrip();
if (trip && trip.events.length > 0) start(trip);
tellHeight();
