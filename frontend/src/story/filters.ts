import { byId, el } from "../shared/dom";
import type { Selection } from "../shared/selection";
import { locale, say } from "../shared/texts";
import { dayText, isOwn, type Trip, type TripEvent } from "../shared/trip";
import { facetsOf, readFilter, withFilter } from "./choices";
import { counts, type Facet, type Filter, fits, fold } from "./facets";
import { answers, namesFor, type Query, readQuery } from "./query";
import { chooseDays } from "./range";
import { labelOf, suggest } from "./suggest";

/** What is heard of a choice: the filter, what was searched for, and the events that fit. */
export type Told = (filter: Filter, query: Query, found: readonly TripEvent[]) => void;

/**
 * Search and facets above the list, and days below the timeline; counts say what each choice would show. The address keeps
 * what is chosen. `told` hears of every choice.
 */
export function filterEvents(selection: Selection, trip: Trip, told: Told): void {
  const place = byId("filters");
  if (!place || trip.events.length < 2) return;
  const facets = facetsOf(trip);
  const opened = readFilter(location.search, trip, facets);
  const choice = opened.choice as Map<string, Set<string>>;
  const names = namesFor(locale, "en");
  const words = remembered((id) => fold(byId(id)?.textContent ?? ""));
  const search = el("input", {
    type: "search",
    id: "search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: say("search"),
  });
  search.value = opened.search;
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
  const range = chooseDays(trip, opened, () => apply());

  const apply = (opening = false) => {
    const filter: Filter = { choice, search: search.value, ...range.chosen() };
    const query = readQuery(search.value, names);
    const found = (event: TripEvent) => answers(query, event, words(event.id));
    const fitting = trip.events.filter((event) => fits(event, facets, filter, found));
    const narrowed = fitting.length !== trip.events.length;
    // Unfiltered, the count is the story's; a search goes through what stands beside it as well.
    total.textContent = narrowed
      ? say("partOfAll", { number: fitting.length, all: trip.events.length })
      : `${trip.events.filter((event) => isOwn(trip, event)).length}`;
    panel.classList.toggle("is-active", narrowed);
    for (const g of groups) g?.count(counts(trip.events, g.facet, facets, filter, found));
    selection.show(new Set(fitting.map((event) => event.id)));
    if (fitting.length === 0) offer(query);
    else byId("nothing")?.querySelector(".instead")?.replaceChildren();
    if (!opening) history.replaceState(history.state, "", withFilter(location.href, filter));
    told(filter, query, fitting);
  };
  const widen = () => {
    for (const chosen of choice.values()) chosen.clear();
    for (const box of place.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) box.checked = false;
    range.clear();
  };
  /** Says what else to look for where nothing was found. */
  const offer = (query: Query) => {
    const list = byId("nothing")?.querySelector(".instead");
    if (!list) return;
    const offers: HTMLElement[] = [];
    const button = (text: string, run: () => void) => {
      const made = el("button", { type: "button" }, text);
      made.addEventListener("click", () => {
        run();
        apply();
        search.focus();
      });
      offers.push(made);
    };
    const everywhere = trip.events.filter((event) => answers(query, event, words(event.id))).length;
    if (everywhere > 0 && search.value.trim() !== "")
      button(say("found", { words: say("everywhere"), number: everywhere }), widen);
    const instead = suggest(query, trip.events, (e) => words(e.id), toldBy, dayText);
    for (const suggestion of everywhere > 0 ? [] : instead)
      button(labelOf(suggestion), () => {
        widen();
        search.value = suggestion.search;
      });
    list.replaceChildren(...(offers.length > 0 ? [el("span", {}, say("tryInstead")), ...offers] : []));
  };
  search.addEventListener("input", () => apply());
  place.addEventListener("change", (change) => {
    const box = change.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
    const chosen = choice.get(box.name);
    if (box.checked) chosen?.add(box.value);
    else chosen?.delete(box.value);
    apply();
  });
  const showAll = () => {
    widen();
    search.value = "";
    apply();
  };
  reset.addEventListener("click", showAll);
  for (const other of document.querySelectorAll("[data-reset]")) {
    other.addEventListener("click", () => {
      showAll();
      search.focus();
    });
  }
  apply(true);
}

function remembered(read: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const text = known.get(id) ?? read(id);
    known.set(id, text);
    return text;
  };
}

/** The words of an event that are worth suggesting: its title and place. */
function toldBy({ title, place }: TripEvent): string {
  return [title, place?.name ?? "", place?.country ?? ""].join(" ");
}

interface Group {
  facet: Facet;
  box: HTMLElement;
  count(counts: Map<string, number>): void;
}

/** A facet in which all events are alike has nothing to choose. */
function group(facet: Facet, events: readonly TripEvent[], choice: Map<string, Set<string>>): Group | null {
  const labels = new Map<string, string>();
  for (const { code, label } of events.flatMap((event) => facet.values(event)))
    if (!labels.has(code)) labels.set(code, label);
  if (labels.size < 2) return null;
  const numbers = new Map<string, HTMLElement>();
  const options = [...labels].map(([code, label]) => {
    const number = el("span", { class: "n" });
    numbers.set(code, number);
    const box = el("input", { type: "checkbox", name: facet.key, value: code });
    box.checked = choice.get(facet.key)?.has(code) ?? false;
    return el("label", {}, box, el("span", {}, label), number);
  });
  return {
    facet,
    box: el("fieldset", {}, el("legend", {}, facet.label), ...options),
    count(found) {
      for (const [code, number] of numbers) {
        const n = found.get(code) ?? 0;
        number.textContent = String(n);
        number.closest("label")?.classList.toggle("is-none", n === 0);
      }
    },
  };
}
