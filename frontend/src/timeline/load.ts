import { el } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { say } from "../shared/texts";
import type { Trip } from "../shared/trip";
import { TimelineView } from "./view";

/** Puts the timeline where the strip of days was; if that fails the strip stays. */
export function loadTimeline(
  place: HTMLElement,
  trip: Trip,
  selection: Selection,
  options = { tools: true },
): void {
  const focused = place.querySelector<HTMLElement>(".strip :focus");
  try {
    const view = new TimelineView(place, trip, selection, options);
    if (focused) view.focus(focused.getAttribute("href")?.slice(1) ?? "");
  } catch (error) {
    place.classList.remove("is-live");
    place.querySelector(".live")?.remove();
    place.append(el("p", { class: "failed" }, say("timelineFailed")));
    console.warn("timeline:", error);
  }
}
