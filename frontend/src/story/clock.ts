import { byId, el } from "../shared/dom";
import { say } from "../shared/texts";
import { type Clock, setClock, timeText } from "../shared/times";
import type { Trip } from "../shared/trip";

/** Lets the reader choose whose clocks the times are told by; there is nothing to choose where no time is known. */
export function chooseClock(trip: Trip): void {
  const place = byId("filters");
  if (!place || !trip.events.some((event) => event.time && event.zone)) return;
  const select = el(
    "select",
    { id: "clock" },
    el("option", { value: "there" }, say("timesThere")),
    el("option", { value: "here" }, say("timesHere")),
  );
  select.addEventListener("change", () => show(select.value === "here" ? "here" : "there"));
  place.append(el("p", { class: "clock" }, el("label", { for: "clock" }, say("times")), select));
  place.hidden = false;
}

function show(clock: Clock): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-zone]")) {
    const [first = "", at = ""] = time.dateTime.split("T");
    time.textContent = timeText({ first, time: at, zone: time.dataset["zone"] ?? "" }, clock);
  }
  setClock(clock);
}
