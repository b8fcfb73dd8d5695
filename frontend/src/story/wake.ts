import { hasGraphicsCard } from "../map/card";
import { byId, isNarrow } from "../shared/dom";
import { whenClicked, whenNear, whenUsed } from "../shared/lazy";
import type { Selection } from "../shared/selection";
import { say } from "../shared/texts";
import type { Trip } from "../shared/trip";

/**
 * The drawn map and the strip of days serve until the page is used, for globe and timeline are heavy. On a small screen, and
 * the globe where no graphics card draws it, they come where one clicks on them.
 */
export function wake(trip: Trip, selection: Selection): void {
  const map = byId("map");
  const timeline = byId("timeline");
  const loadGlobe = async () => map && (await import("../map/load")).loadMap(map, trip, selection);
  const loadTimeline = async () =>
    timeline && (await import("../timeline/load")).loadTimeline(timeline, trip, selection);
  const hasMap = map?.querySelector(".drawn") != null;
  const hasDays = trip.events.some((event) => event.first || event.last);
  const used = () => {
    if (timeline && hasDays) whenNear(timeline, loadTimeline);
    if (map && hasMap) {
      if (hasGraphicsCard()) whenNear(map, loadGlobe);
      else whenClicked(map, say("globeTitle"), loadGlobe);
    }
  };
  if (!isNarrow()) {
    whenUsed(document, used);
    return;
  }
  if (map && hasMap) whenClicked(map, say("globeTitle"), loadGlobe);
  if (timeline && hasDays) whenClicked(timeline, say("timelineView"), loadTimeline);
}
