import type { Selection } from "../shared/selection";
import type { Trip } from "../shared/trip";

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
      dot.hidden = !visible.has(dot.getAttribute("href")?.slice(1) ?? "");
    }
  });
}
