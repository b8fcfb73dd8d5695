import { el } from "../shared/dom";
import { locale, say } from "../shared/texts";
import { fold } from "./facets";

const ORDERS = ["newest", "oldest", "title"] as const;
type Order = (typeof ORDERS)[number];

const NAMES = { newest: "newestFirst", oldest: "oldestFirst", title: "byTitle" } as const;

/** Search and order above the list of trips; the address keeps both. */
export function chooseTrips(place: HTMLElement, list: HTMLElement): void {
  const trips = [...list.querySelectorAll<HTMLElement>(":scope > li")];
  if (trips.length < 2) return;
  const query = new URLSearchParams(location.search);
  const search = el("input", {
    type: "search",
    id: "search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: say("searchTrips"),
  });
  search.value = query.get("q") ?? "";
  const order = el(
    "select",
    { id: "order" },
    ...ORDERS.map((name) => el("option", { value: name }, say(NAMES[name]))),
  );
  order.value = ORDERS.find((name) => name === query.get("order")) ?? "newest";
  const count = el("output", { for: "search order" });
  place.append(
    el(
      "search",
      {},
      el("label", { for: "search", class: "unseen" }, say("searchTrips")),
      search,
      el("label", { for: "order", class: "unseen" }, say("order")),
      order,
      count,
    ),
  );
  place.hidden = false;
  const texts = new Map(trips.map((trip) => [trip, fold(trip.textContent)]));
  const apply = () => {
    const words = fold(search.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    for (const trip of trips) trip.hidden = !words.every((word) => texts.get(trip)?.includes(word));
    const shown = trips.filter((trip) => !trip.hidden);
    count.textContent = say("tripsFound", { number: shown.length, all: trips.length });
    list.append(...sorted(trips, order.value as Order));
  };
  const keep = () => {
    apply();
    const url = new URL(location.href);
    url.searchParams.delete("q");
    url.searchParams.delete("order");
    if (search.value.trim() !== "") url.searchParams.set("q", search.value.trim());
    if (order.value !== "newest") url.searchParams.set("order", order.value);
    history.replaceState(history.state, "", url.href);
  };
  search.addEventListener("input", keep);
  order.addEventListener("change", keep);
  apply();
}

/** Trips of which no day is known come last, whatever the order of days. */
function sorted(trips: readonly HTMLElement[], order: Order): HTMLElement[] {
  const title = (trip: HTMLElement) => trip.querySelector("h2")?.textContent ?? "";
  const byTitle = (a: HTMLElement, b: HTMLElement) => title(a).localeCompare(title(b), locale);
  if (order === "title") return [...trips].sort(byTitle);
  const start = (trip: HTMLElement) => trip.dataset["start"] ?? "";
  return [...trips].sort((a, b) => {
    const [one, other] = [start(a), start(b)];
    if (one === other) return byTitle(a, b);
    if (one === "" || other === "") return one === "" ? 1 : -1;
    return one < other === (order === "oldest") ? -1 : 1;
  });
}
