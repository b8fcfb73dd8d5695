import { describe, expect, it } from "vitest";
import { translated } from "./labels";

const country = (name: string, code?: string) => ({
  type: "Feature" as const,
  properties: { name, rank: 1, ...(code === undefined ? {} : { code }) },
  geometry: { type: "Point" as const, coordinates: [0, 0] as [number, number] },
});

describe("names of countries", () => {
  const names = (language: string) =>
    translated(
      { type: "FeatureCollection", features: [country("Japan", "JP"), country("Somaliland")] },
      language,
    ).features.map((f) => f.properties.name);

  it("stand in the reader's language where the country has a code", () => {
    expect(names("ja")).toEqual(["日本", "Somaliland"]);
    expect(names("ko")).toEqual(["일본", "Somaliland"]);
    expect(names("ms")).toEqual(["Jepun", "Somaliland"]);
  });
});
