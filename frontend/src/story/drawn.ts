import type { Selection } from "../shared/selection";
import { stopsShown, type Trip } from "../shared/trip";

/** What is filtered out stays to be seen, faintly, and out of the order of focus. */
function dim(dot: HTMLElement, on: boolean): void {
  dot.classList.toggle("is-dim", on);
  if (on) dot.tabIndex = -1;
  else dot.removeAttribute("tabindex");
}

/** The server's drawings, route and strip of days, follow the selection; they stay where there is no WebGL. */
export function followInDrawings(root: ParentNode, selection: Selection, trip: Trip): void {
  const stopOf = new Map(trip.events.map((event) => [event.id, event.stop]));
  selection.onChoose(({ id }) => {
    const stop = id === null ? undefined : stopOf.get(id);
    const number = stop === undefined ? null : String(stop + 1);
    for (const mark of root.querySelectorAll(".route .stop")) {
      const numbers = mark.getAttribute("data-stop")?.split(" ") ?? [];
      mark.classList.toggle("is-on", number !== null && numbers.includes(number));
    }
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
      const numbers = mark.getAttribute("data-stop")?.split(" ") ?? [];
      mark.classList.toggle("is-dim", shown !== null && !numbers.some((n) => shown.has(Number(n) - 1)));
    }
    for (const legs of root.querySelectorAll(".route .legs")) legs.classList.toggle("is-dim", shown !== null);
  });
}
