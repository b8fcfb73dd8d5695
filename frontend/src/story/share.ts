import { byId } from "../shared/dom";
import type { Trip } from "../shared/trip";
import type { Filter } from "./facets";
import { feedQuery } from "./feed";

/** Menus close when one looks elsewhere; print, where there is a script to print with. */
export function share(): void {
  for (const item of document.querySelectorAll<HTMLElement>("[data-print]")) {
    item.hidden = false;
    item.addEventListener("click", () => {
      byId("export")?.removeAttribute("open");
      window.print();
    });
  }
  const menus = [...document.querySelectorAll<HTMLDetailsElement>("details.menu")];
  document.addEventListener("click", (click) => {
    for (const menu of menus)
      if (click.target instanceof Node && !menu.contains(click.target)) menu.open = false;
  });
  for (const menu of menus) {
    menu.addEventListener("keydown", (key) => {
      if (key.key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
  }
}

/** Has the menu offer a subscription to what the filters show; a site of files has none to offer. */
export function offerFeed(trip: Trip): (filter: Filter) => void {
  const item = byId("feed");
  const link = item?.querySelector("a");
  if (!item || !link) return () => {};
  const whole = link.href;
  return (filter) => {
    const query = feedQuery(trip, filter);
    link.href = whole + query;
    item.hidden = query === "";
  };
}
