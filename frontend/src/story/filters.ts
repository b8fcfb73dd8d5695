import { byId, el } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { say } from "../shared/texts";
import { isOwn, type Trip, type TripEvent } from "../shared/trip";
import { counts, type Facet, type Filter, fits, fold } from "./facets";

function facetsOf(trip: Trip): Facet[] {
  return [
    { key: "scope", label: say("scope"), values: (e) => [say(e.related ? "around" : "theTrip")] },
    { key: "status", label: say("status"), values: (e) => [say(e.status)] },
    { key: "kind", label: say("kind"), values: (e) => [say(e.kind)] },
    { key: "country", label: say("country"), values: (e) => [e.place?.country ?? say("noCountry")] },
    {
      key: "source",
      label: say("source"),
      values: (e) => [...new Set(e.articles.map((id) => trip.articles[id] ?? id))],
    },
  ];
}

/** Search and facets above the list; counts say what each choice would show. `told` hears of every choice. */
export function filterEvents(selection: Selection, trip: Trip, told: (filter: Filter) => void): void {
  const place = byId("filters");
  if (!place || trip.events.length < 2) return;
  const facets = facetsOf(trip);
  const choice = new Map<string, Set<string>>(facets.map((facet) => [facet.key, new Set<string>()]));
  const texts = new Map<string, string>();
  const words = (id: string) => {
    let text = texts.get(id);
    if (text === undefined) {
      text = fold(byId(id)?.textContent ?? "");
      texts.set(id, text);
    }
    return text;
  };
  const search = el("input", {
    type: "search",
    id: "search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: say("search"),
  });
  const total = el("span", { class: "total" });
  const reset = el("button", { type: "button", class: "reset" }, say("showAll"));
  const groups = facets.map((facet) => group(facet, trip.events, choice));
  const panel = el(
    "details",
    { class: "facets" },
    el("summary", {}, `${say("filter")} `, total),
    el("div", { class: "groups" }, ...groups.flatMap((g) => (g ? [g.box] : [])), reset),
  );
  place.append(
    el("search", {}, el("label", { for: "search", class: "unseen" }, say("search")), search, panel),
  );
  place.hidden = false;

  const apply = () => {
    const filter: Filter = { choice, search: search.value };
    const visible = trip.events.filter((e) => fits(e, facets, filter, words)).map((e) => e.id);
    const narrowed = visible.length !== trip.events.length;
    // Unfiltered, the count is the story's; a search goes through what stands beside it as well.
    total.textContent = narrowed
      ? say("partOfAll", { number: visible.length, all: trip.events.length })
      : `${trip.events.filter((event) => isOwn(trip, event)).length}`;
    panel.classList.toggle("is-active", narrowed);
    for (const g of groups) g?.count(counts(trip.events, g.facet, facets, filter, words));
    selection.show(new Set(visible));
    told(filter);
  };
  search.addEventListener("input", apply);
  place.addEventListener("change", (change) => {
    const box = change.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    const chosen = choice.get(box.name);
    if (box.checked) chosen?.add(box.value);
    else chosen?.delete(box.value);
    apply();
  });
  const showAll = () => {
    for (const chosen of choice.values()) chosen.clear();
    for (const box of place.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) box.checked = false;
    search.value = "";
    apply();
  };
  reset.addEventListener("click", showAll);
  for (const other of document.querySelectorAll("[data-reset]")) other.addEventListener("click", showAll);
  apply();
}

interface Group {
  facet: Facet;
  box: HTMLElement;
  count(counts: Map<string, number>): void;
}

/** A facet in which all events are alike has nothing to choose. */
function group(facet: Facet, events: readonly TripEvent[], choice: Map<string, Set<string>>): Group | null {
  const values = [...new Set(events.flatMap((event) => facet.values(event)))];
  if (values.length < 2) return null;
  const numbers = new Map<string, HTMLElement>();
  const options = values.map((value) => {
    const number = el("span", { class: "n" });
    numbers.set(value, number);
    const box = el("input", { type: "checkbox", name: facet.key, value });
    box.checked = choice.get(facet.key)?.has(value) ?? false;
    return el("label", {}, box, el("span", {}, value), number);
  });
  return {
    facet,
    box: el("fieldset", {}, el("legend", {}, facet.label), ...options),
    count(found) {
      for (const [value, number] of numbers) {
        const n = found.get(value) ?? 0;
        number.textContent = String(n);
        number.closest("label")?.classList.toggle("is-none", n === 0);
      }
    },
  };
}
