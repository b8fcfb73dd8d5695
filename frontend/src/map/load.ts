import { el } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { say } from "../shared/texts";
import type { Trip } from "../shared/trip";

/** Puts the globe over the drawn route. Without WebGL the drawing stays, and follows the selection as it did. */
export async function loadMap(place: HTMLElement, trip: Trip, selection: Selection): Promise<void> {
  if (!hasWebGl()) {
    place.dataset["state"] = "drawn";
    return;
  }
  place.dataset["state"] = "loading";
  try {
    const { MapView } = await import("./view");
    await MapView.open(place, trip, selection).catch((error: unknown) => {
      if (!place.dataset["style"]) throw error;
      console.warn("map: the style that is configured can't be had, so the map is ours:", error);
      place.querySelector(".live")?.remove();
      delete place.dataset["style"];
      return MapView.open(place, trip, selection);
    });
    place.dataset["state"] = "live";
  } catch (error) {
    place.querySelector(".live")?.remove();
    place.dataset["state"] = "drawn";
    place.append(el("p", { class: "failed" }, say("mapFailed")));
    console.warn("map:", error);
  }
}

function hasWebGl(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}
