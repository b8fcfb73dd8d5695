import { describe, expect, it } from "vitest";
import type { Trip } from "../shared/trip";
import { feedQuery } from "./feed";

const tokyo = { name: "Tokyo", kind: "city", country: "Japan", code: "JP", lat: 35.7, lon: 139.7 };
const trip: Trip = {
  slug: "t",
  stops: [],
  areas: {},
  spans: [],
  folded: {},
  linked: false,
  articles: { a1: "The Example, Times", a2: "A title that is so long that it was cut…", a3: "Other & Sons" },
  events: [
    {
      id: "a",
      title: "",
      kind: "meeting",
      status: "planned",
      precision: "day",
      articles: ["a1"],
      place: tokyo,
    },
    { id: "b", title: "", kind: "meal", status: "happened", precision: "day", articles: ["a2"] },
  ],
};
const query = (search: string, ...choice: [string, ...string[]][]) =>
  feedQuery(trip, { choice: new Map(choice.map(([key, ...values]) => [key, new Set(values)])), search });

describe("the address of a feed", () => {
  it("is the whole trip's where nothing is chosen", () => {
    expect(query("", ["kind"], ["scope"])).toBe("");
  });
  it("names what was chosen by its code", () => {
    expect(query("", ["kind", "Meal", "Meeting"], ["country", "Japan"], ["status", "Planned"])).toBe(
      "?kind=meal,meeting&country=JP&status=planned",
    );
    expect(query("", ["country", "No country"])).toBe("?country=none");
  });
  it("tells the trip from what is around it", () => {
    expect(query("", ["scope", "The trip"])).toBe("?related=false");
    expect(query("", ["scope", "Around the trip"])).toBe("?related=only");
    expect(query("", ["scope", "The trip", "Around the trip"])).toBe("");
  });
  it("names sources in full, or by their articles", () => {
    expect(query("", ["source", "The Example, Times", "Other & Sons"])).toBe(
      "?source=Other%20%26%20Sons&source=The%20Example%2C%20Times",
    );
    expect(query("", ["source", "A title that is so long that it was cut…"])).toBe("?source=a2");
  });
  it("has the words that were searched for", () => {
    expect(query(" São & ")).toBe("?q=S%C3%A3o%20%26");
  });
});
