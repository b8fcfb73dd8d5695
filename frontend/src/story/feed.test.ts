import { describe, expect, it } from "vitest";
import type { Trip } from "../shared/trip";
import { facetsOf, filterQuery, readFilter, withFilter } from "./choices";
import type { Filter } from "./facets";
import { feedQuery } from "./feed";
import { namesFor, readQuery } from "./query";

const tokyo = { name: "Tokyo", kind: "city", country: "Japan", code: "JP", lat: 35.7, lon: 139.7 };
const trip: Trip = {
  slug: "t",
  traveller: "",
  stops: [],
  areas: {},
  spans: [],
  folded: {},
  linked: false,
  crossings: [],
  lines: {},
  articles: { a1: "The Example, Times", a2: "A title that is so long that it was cut…", a3: "Other & Sons" },
  events: [
    {
      id: "a",
      title: "",
      kind: "meeting",
      status: "planned",
      precision: "day",
      first: "2025-10-28",
      last: "2025-10-28",
      articles: ["a1"],
      place: tokyo,
    },
    { id: "b", title: "", kind: "meal", status: "happened", precision: "day", articles: ["a2"] },
  ],
};
const filter = (search: string, ...choice: [string, ...string[]][]): Filter => ({
  choice: new Map(choice.map(([key, ...values]) => [key, new Set(values)])),
  search,
  from: "",
  to: "",
});
const feed = (given: Filter) => feedQuery(trip, given, readQuery(given.search, namesFor("en")), trip.events);

describe("the address of a feed", () => {
  it("is the whole trip's where nothing is chosen", () => {
    expect(feed(filter("", ["kind"], ["related"]))).toBe("");
  });
  it("names what was chosen by its code", () => {
    expect(feed(filter("", ["kind", "meal", "meeting"], ["country", "JP"], ["status", "planned"]))).toBe(
      "?kind=meal,meeting&country=JP&status=planned",
    );
  });
  it("tells the trip from what is around it", () => {
    expect(feed(filter("", ["related", "false"]))).toBe("?related=false");
    expect(feed(filter("", ["related", "only"]))).toBe("?related=only");
    expect(feed(filter("", ["related", "false", "only"]))).toBe("");
  });
  it("names sources in full, or by their articles", () => {
    expect(feed(filter("", ["source", "The Example, Times", "Other & Sons"]))).toBe(
      "?source=Other%20%26%20Sons&source=The%20Example%2C%20Times",
    );
    expect(feed(filter("", ["source", "A title that is so long that it was cut…"]))).toBe("?source=a2");
  });
  it("has the words and the days that were searched for", () => {
    expect(feed(filter(" São & "))).toBe("?q=sao%20%26");
    expect(feed(filter("talks Tuesday"))).toBe("?q=talks&day=2025-10-28");
    expect(feed({ ...filter(""), from: "2025-10-26", to: "2025-10-28" })).toBe(
      "?from=2025-10-26&to=2025-10-28",
    );
  });
});

describe("the page's address", () => {
  const facets = facetsOf(trip);
  it("gives back the filter that it was made of", () => {
    const given = {
      ...filter("Oct 28", ["country", "JP"], ["source", "The Example, Times"]),
      from: "2025-10-26",
    };
    const read = readFilter(`?${filterQuery(given)}`, trip, facets);
    expect(filterQuery(read)).toBe(filterQuery(given));
  });
  it("keeps what else it says, and nothing that the trip has not", () => {
    const address = withFilter(
      "https://x.example/trips/t?lang=ja&kind=meal#e4",
      filter("", ["kind", "meeting"]),
    );
    expect(address).toBe("https://x.example/trips/t?lang=ja&kind=meeting#e4");
    expect(filterQuery(readFilter("?kind=riot&country=XX,JP&from=soon&to=2025-99-99", trip, facets))).toBe(
      "country=JP",
    );
  });
});
