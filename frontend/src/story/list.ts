import { byId, isNarrow, prefersStill } from "../shared/dom";
import type { Change, Selection } from "../shared/selection";

/** The list of days, as the server wrote it, follows the selection and the filters. */
export function followInList(selection: Selection): void {
  const all = selection.visible.size;
  let narrowed = false;
  let opened: HTMLDetailsElement | null = null;
  selection.onChoose(({ id, origin }: Change) => {
    for (const before of document.querySelectorAll("[data-event].is-on")) mark(before, false);
    if (opened) opened.open = false;
    opened = null;
    const event = id === null ? null : byId(id);
    if (!event) return;
    mark(event, true);
    event.closest("details.aside")?.setAttribute("open", "");
    opened = event.querySelector<HTMLDetailsElement>("details.evidence");
    if (opened && origin !== "play") opened.open = true;
    bringIntoView(event, origin);
  });
  selection.onFilter((visible) => {
    for (const event of document.querySelectorAll<HTMLElement>("[data-event]")) {
      event.hidden = !visible.has(event.id);
    }
    for (const section of document.querySelectorAll<HTMLElement>(".day, .aside")) {
      const events = [...section.querySelectorAll<HTMLElement>("[data-event]")];
      section.hidden = visible.size < all && events.every((event) => event.hidden);
      // What a filter finds is seen; without one, what stands beside the trip is folded again.
      if (section instanceof HTMLDetailsElement && (narrowed || visible.size < all))
        section.open = visible.size < all && !section.hidden;
    }
    narrowed = visible.size < all;
    const nothing = byId("nothing");
    if (nothing) nothing.hidden = visible.size > 0;
  });
}

function mark(event: Element, on: boolean): void {
  event.classList.toggle("is-on", on);
  const link = event.querySelector("h4 a");
  if (on) link?.setAttribute("aria-current", "true");
  else link?.removeAttribute("aria-current");
}

function bringIntoView(event: HTMLElement, origin: Change["origin"]): void {
  const box = event.getBoundingClientRect();
  const top = isNarrow() ? innerHeight * 0.4 : 0;
  const seen = box.top >= top && box.top < innerHeight * 0.7;
  if (seen && origin === "list") return;
  if (seen && box.bottom <= innerHeight) return;
  event.scrollIntoView({ block: "start", behavior: prefersStill() ? "auto" : "smooth" });
}

/** Links to an event choose it; Enter and clicks alike. */
export function chooseByLink(selection: Selection, known: ReadonlySet<string>): void {
  document.addEventListener("click", (click) => {
    if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey)
      return;
    const link = (click.target as Element | null)?.closest("a[href^='#']");
    const id = link?.getAttribute("href")?.slice(1) ?? "";
    if (!link || !known.has(id)) return;
    click.preventDefault();
    const origin = link.closest("#map") ? "map" : link.closest("#timeline") ? "timeline" : "list";
    selection.choose(id, origin);
  });
}
