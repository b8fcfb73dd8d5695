import { byId, el } from "../shared/dom";
import { say } from "../shared/texts";
import { DAY, dayOf, dayText, isOwn, isSoft, type Trip } from "../shared/trip";
import type { Filter } from "./facets";

/** A trip of fewer days has none to choose among; one of more has no room to choose on. */
const LEAST = 3;
const MOST = 400;

export interface Range {
  chosen(): Pick<Filter, "from" | "to">;
  clear(): void;
}

/** Two handles below the timeline, for the first and the last of the days that are shown; `changed` hears of each move. */
export function chooseDays(trip: Trip, opened: Pick<Filter, "from" | "to">, changed: () => void): Range {
  const days = daysOf(trip);
  const timeline = byId("timeline");
  if (!timeline || days.length < LEAST || days.length > MOST)
    return { chosen: () => ({ from: opened.from, to: opened.to }), clear: () => {} };
  const last = days.length - 1;
  const from = handle(say("firstDay"), last, "from");
  const to = handle(say("lastDay"), last, "to");
  const said = el("output", { for: "day-from day-to" });
  const all = el("button", { type: "button", hidden: true }, say("allDays"));
  const box = el(
    "div",
    { class: "brush", role: "group", "aria-label": say("days") },
    el("div", { class: "track" }, from, to),
    el("p", {}, said, all),
  );
  timeline.after(box);
  const at = (iso: string, otherwise: number) => {
    if (iso === "") return otherwise;
    const index = days.findIndex((day) => day >= iso);
    return index < 0 ? last : index;
  };
  from.valueAsNumber = at(opened.from, 0);
  to.valueAsNumber = Math.max(from.valueAsNumber, opened.to === "" ? last : at(opened.to, last));
  const day = (input: HTMLInputElement) => days[input.valueAsNumber] ?? "";
  const isWhole = () => from.valueAsNumber === 0 && to.valueAsNumber === last;
  const paint = () => {
    for (const input of [from, to]) input.setAttribute("aria-valuetext", dayText(day(input)));
    const [first, end] = [dayText(day(from)), dayText(day(to))];
    said.textContent = isWhole()
      ? say("allDays")
      : first === end
        ? first
        : say("range", { first, last: end });
    all.hidden = isWhole();
    box.style.setProperty("--from", String(from.valueAsNumber / last));
    box.style.setProperty("--to", String(to.valueAsNumber / last));
    // Where both lie at the end, the one that can still move is above.
    box.classList.toggle("is-late", from.valueAsNumber > last / 2);
  };
  const move = (input: HTMLInputElement) => {
    if (from.valueAsNumber > to.valueAsNumber) {
      if (input === from) from.valueAsNumber = to.valueAsNumber;
      else to.valueAsNumber = from.valueAsNumber;
    }
    paint();
    changed();
  };
  from.addEventListener("input", () => move(from));
  to.addEventListener("input", () => move(to));
  const clear = () => {
    from.valueAsNumber = 0;
    to.valueAsNumber = last;
    paint();
  };
  all.addEventListener("click", () => {
    clear();
    changed();
    from.focus();
  });
  paint();
  return { chosen: () => (isWhole() ? { from: "", to: "" } : { from: day(from), to: day(to) }), clear };
}

function handle(name: string, last: number, which: string): HTMLInputElement {
  return el("input", {
    type: "range",
    min: "0",
    max: String(last),
    step: "1",
    id: `day-${which}`,
    class: which,
    "aria-label": name,
  });
}

/** The days from the first of which something is told to the last. */
function daysOf(trip: Trip): string[] {
  const told = trip.events
    .filter((event) => isOwn(trip, event) && !isSoft(event))
    .flatMap(({ first }) => (first === undefined ? [] : [first]))
    .sort();
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days: string[] = [];
  for (let at = dayOf(first); at <= dayOf(last) && days.length <= MOST; at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
