import type { Selection } from "../shared/selection";
import { litBy, stopNamed, stopsShown, type Trip } from "../shared/trip";

/** What is filtered out stays to be seen, faintly, and out of the order of focus. */
function dim(dot: HTMLElement, on: boolean): void {
  dot.classList.toggle("is-dim", on);
  if (on) dot.tabIndex = -1;
  else dot.removeAttribute("tabindex");
}

function stopsAt(mark: Element, trip: Trip): number[] {
  return (mark.getAttribute("data-stop")?.split(" ") ?? []).map((name) => stopNamed(trip.stops, name));
}

/** The server's drawings, route and strip of days, follow the selection; they stay where there is no WebGL. */
export function followInDrawings(root: ParentNode, selection: Selection, trip: Trip): void {
  const events = new Map(trip.events.map((event) => [event.id, event]));
  selection.onChoose(({ id }) => {
    const event = id === null ? undefined : events.get(id);
    const lit = litBy(trip, event);
    for (const mark of root.querySelectorAll(".route .stop")) {
      const stops = stopsAt(mark, trip);
      mark.classList.toggle("is-on", event?.stop !== undefined && stops.includes(event.stop));
      mark.classList.toggle(
        "is-lit",
        stops.some((stop) => lit.stops.has(stop)),
      );
    }
    for (const way of root.querySelectorAll(".route .way"))
      way.classList.toggle("is-lit", lit.ways.has(Number(way.getAttribute("data-from"))));
    for (const dot of root.querySelectorAll(".strip .dot")) {
      dot.classList.toggle("is-on", id !== null && dot.getAttribute("href") === `#${id}`);
    }
  });
  selection.onFilter((visible) => {
    for (const dot of root.querySelectorAll<HTMLElement>(".strip .dot")) {
      dim(dot, !visible.has(dot.getAttribute("href")?.slice(1) ?? ""));
    }
    const shown = stopsShown(trip, visible);
    for (const mark of root.querySelectorAll(".route .stop")) {
      mark.classList.toggle("is-dim", shown !== null && !stopsAt(mark, trip).some((stop) => shown.has(stop)));
    }
    for (const legs of root.querySelectorAll(".route .legs")) legs.classList.toggle("is-dim", shown !== null);
  });
}
