import "maplibre-gl/dist/maplibre-gl.css";
import { Map as Chart, Marker, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { labelsFor } from "../map/labels";
import { styleOf, tonesOf } from "../map/style";
import { el, prefersStill } from "../shared/dom";
import { read } from "./coordinates";

const WAIT = 20_000;
const NEAR = 5;

/**
 * Draws the quiet map of the readers' pages into the box, flat, with a mark where the field says; rejects where it can't.
 *
 * @param around where to begin while the field is empty, as the field has it
 */
export async function openChart(
  box: HTMLElement,
  field: HTMLInputElement,
  around: string,
  take: (lat: number, lng: number, zoom: number) => void,
): Promise<void> {
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
  const start = read(field.value) ?? read(around);
  const style = styleOf(tonesOf(box), await labelsFor("en"), { areas: {}, lines: {} });
  const map = new Chart({
    container: box,
    style: { ...style, projection: { type: "mercator" } },
    center: start ? [start.lng, start.lat] : [0, 20],
    zoom: start ? NEAR : 0,
    maxZoom: 9,
    attributionControl: { compact: false },
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: prefersStill() ? 0 : 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("no answer")), WAIT);
    map.once("load", () => {
      clearTimeout(late);
      resolve();
    });
    map.on("error", ({ error }) => {
      if (!map.loaded()) reject(error);
    });
  }).catch((error: unknown) => {
    map.remove();
    throw error;
  });
  const mark = new Marker({ element: el("span", { class: "point-mark", "aria-hidden": "true" }) });
  const show = () => {
    const at = read(field.value);
    if (at) mark.setLngLat(at).addTo(map);
    else mark.remove();
  };
  const choose = (lat: number, lng: number) => {
    take(lat, lng, map.getZoom());
    show();
  };
  show();
  map.on("click", ({ lngLat }) => choose(lngLat.lat, lngLat.lng));
  field.addEventListener("input", show);
  const middle = el("button", { type: "button", class: "button" }, "Take the middle of the map");
  middle.addEventListener("click", () => choose(map.getCenter().lat, map.getCenter().lng));
  box.append(el("span", { class: "middle", "aria-hidden": "true" }));
  box.after(el("p", { class: "acts" }, middle));
}
