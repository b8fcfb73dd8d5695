import { el } from "../shared/dom";
import { written } from "./coordinates";

/** A point of one's own may be chosen on a map; its coordinates stand in their field, where they can be written as well. */
export function choosePoints(root: ParentNode): void {
  for (const zone of root.querySelectorAll<HTMLElement>("[data-point]")) {
    const field = zone.querySelector<HTMLInputElement>("input[name=place-at]");
    if (!field) continue;
    const button = el("button", { type: "button", class: "button" }, "Choose it on a map");
    const told = el("p", { class: "soft", role: "status" });
    const box = el("div", {
      class: "chart",
      role: "region",
      "aria-label": "Map: choose a point",
      hidden: true,
    });
    zone.append(el("p", { class: "acts" }, button), box, told);
    const take = (lat: number, lng: number, zoom: number) => {
      field.value = written(lat, lng, zoom);
      const none = zone.closest("fieldset")?.querySelector<HTMLInputElement>("input[name=place][value='']");
      if (none) none.checked = true;
      told.textContent = `${field.value} is taken. Say what the place is called.`;
    };
    button.addEventListener("click", async () => {
      button.disabled = true;
      box.hidden = false;
      told.textContent = "The map is being drawn …";
      try {
        const { openChart } = await import("./chart");
        await openChart(box, field, zone.dataset["at"] ?? "", take);
        button.remove();
        told.textContent = "Choose a point, or move the map and take its middle.";
      } catch (error) {
        console.warn("map:", error);
        box.hidden = true;
        told.textContent = "The map can't be drawn here. Write latitude and longitude above.";
      }
    });
  }
}
