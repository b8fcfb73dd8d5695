import { byId, el, icon } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { say, sayEvents } from "../shared/texts";
import { onClock } from "../shared/times";
import { languageOf, type Trip, type TripEvent, whenText } from "../shared/trip";

const PACE = 4200;
const ICONS = {
  back: "M10.5 3 5.5 8l5 5",
  next: "m5.5 3 5 5-5 5",
  play: "M4.5 2.8v10.4L13 8z",
  pause: "M5 3v10M11 3v10",
};

const inBold = (event: TripEvent): Node => el("b", languageOf(event), event.title);

/**
 * Previous, play and next, by button and by arrow key; says where in the story one is.
 *
 * @param told how the chosen event is written
 */
export function stepThrough(selection: Selection, trip: Trip, told = inBold): void {
  const bar = byId("steps");
  if (!bar || trip.events.length === 0) return;
  const events = new Map(trip.events.map((event) => [event.id, event]));
  const back = button(say("back"), ICONS.back);
  const next = button(say("next"), ICONS.next);
  const play = button(say("play"), ICONS.play);
  play.setAttribute("aria-pressed", "false");
  const count = el("span", { class: "count" });
  const now = el("span", { class: "now" });
  const said = el("p", { class: "said", "aria-live": "polite" }, count, now);
  bar.append(
    el("div", { class: "keys", role: "group", "aria-label": say("stepThrough") }, back, play, next),
    said,
  );
  bar.hidden = false;

  // One plays the days from first to last: what has none comes behind them, and isn't played.
  const isDated = (id: string) => {
    const event = events.get(id);
    return event?.first !== undefined || event?.last !== undefined;
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    paint();
  };
  const go = (by: 1 | -1, origin: "steps" | "play"): boolean => {
    const id = selection.neighbour(by);
    if (id === null || (origin === "play" && !isDated(id))) return false;
    selection.choose(id, origin);
    return true;
  };
  const start = () => {
    const ahead = selection.neighbour(1);
    if (ahead === null || !isDated(ahead)) selection.choose(null, "play");
    go(1, "play");
    timer = setInterval(() => {
      if (!go(1, "play")) stop();
    }, PACE);
    paint();
  };
  const paint = () => {
    const { current, sequence } = selection;
    const event = current === null ? undefined : events.get(current);
    const at = current === null ? -1 : sequence.indexOf(current);
    const place =
      at < 0 ? sayEvents(sequence.length) : say("oneOf", { number: at + 1, all: sequence.length });
    count.textContent = event ? `${place} · ${whenText(event)}` : place;
    now.replaceChildren(event ? told(event) : say("chooseOne"));
    // Not `disabled`: who steps to the end by keyboard would lose their place on the page.
    back.setAttribute("aria-disabled", String(selection.neighbour(-1) === null));
    next.setAttribute("aria-disabled", String(selection.neighbour(1) === null));
    const playing = timer !== undefined;
    play.setAttribute("aria-pressed", String(playing));
    play.setAttribute("aria-label", say(playing ? "pause" : "play"));
    play.title = say(playing ? "pause" : "play");
    play.replaceChildren(icon(playing ? ICONS.pause : ICONS.play));
  };

  back.addEventListener("click", () => go(-1, "steps"));
  next.addEventListener("click", () => go(1, "steps"));
  play.addEventListener("click", () => (timer === undefined ? start() : stop()));
  selection.onChoose(({ origin }) => {
    if (origin !== "play" && timer !== undefined) stop();
    paint();
  });
  selection.onFilter(paint);
  onClock(paint);
  document.addEventListener("keydown", (key) => {
    if (key.altKey || key.ctrlKey || key.metaKey || key.shiftKey || takesArrows(key.target)) return;
    if (key.key === "ArrowRight") go(1, "steps");
    else if (key.key === "ArrowLeft") go(-1, "steps");
    else if (key.key === "Escape" && timer !== undefined) stop();
    else return;
    key.preventDefault();
  });
  paint();
}

function takesArrows(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, select, textarea, dialog, canvas, .maplibregl-map") !== null
  );
}

function button(name: string, path: string): HTMLButtonElement {
  return el("button", { type: "button", "aria-label": name, title: name }, icon(path));
}
