import { el } from "../shared/dom";
import { say, sayEvents } from "../shared/texts";
import { languageOf, type TripEvent, whenText } from "../shared/trip";
import type { Cluster } from "./cull";

/** An item: a button, since the library's own items can't be reached by keyboard. */
export function itemButton(
  id: string,
  event: TripEvent,
  name: string,
  chosen: boolean,
  who: string | undefined,
): HTMLElement {
  const button = el(
    "button",
    { type: "button", "data-item": id, "aria-pressed": String(chosen) },
    el("span", { class: "glyph", "aria-hidden": "true" }),
    el("span", { class: "name", ...languageOf(event) }, name),
  );
  const status = event.status === "happened" ? "" : `, ${say(event.status)}`;
  const of = who === undefined || event.title.includes(who) ? "" : `, ${who}`;
  button.setAttribute("aria-label", `${event.title}, ${whenText(event)}${status}${of}`);
  button.tabIndex = -1;
  return button;
}

/** What is filtered out: to be seen, and not to be chosen. */
export function faintItem(event: TripEvent, name: string): HTMLElement {
  return el("span", { class: "name", ...languageOf(event) }, name);
}

/** What stands beside the events of two trips: who is where, and the days of both in one town. */
export interface Beside {
  sign: string | undefined;
  text: string;
}

export function besideItem({ sign, text }: Beside): HTMLElement {
  const name = el("span", {}, text);
  return el("span", { class: "name", title: text }, ...(sign === undefined ? [] : [el("b", {}, sign)]), name);
}

/** Several events drawn as one: a button that looks closer. */
export function manyButton(cluster: Cluster, closer: (cluster: Cluster) => void): HTMLElement {
  const count = cluster.items.length;
  const button = el("button", { type: "button", "aria-label": sayEvents(count) }, String(count));
  button.addEventListener("click", () => closer(cluster));
  return button;
}

/** Events without a day have a lane of their own. */
export function undatedLane(undated: readonly TripEvent[], current: string | null): HTMLElement[] {
  const chips = undated.map((event) => {
    const chip = el(
      "button",
      {
        type: "button",
        class: `chip is-${event.status}${event.side === 1 ? " of-other" : ""}`,
        "data-item": event.id,
        ...languageOf(event),
      },
      event.title,
    );
    chip.setAttribute("aria-pressed", String(current === event.id));
    return chip;
  });
  return [el("span", { class: "lane" }, say("undated")), el("div", { class: "chips" }, ...chips)];
}
