import { describe, expect, it } from "vitest";
import { fill } from "./texts";
import source from "./texts.ts?raw";

const files: Record<string, string> = import.meta.glob(
  "../../../src/main/resources/messages/ui_*.properties",
  { query: "?raw", import: "default", eager: true },
);
const keys = [...source.matchAll(/^ {2}\| "(\w+)"/gm)].map((match) => match[1]);

describe("the texts of scripts", () => {
  it("are there in every language", () => expect(Object.keys(files)).toHaveLength(8));
  it.each(Object.entries(files))("are those of %s", (_name, text) => {
    const found = [...text.matchAll(/^(\w+)=/gm)].map((match) => match[1]);
    expect(found.toSorted()).toEqual(keys.toSorted());
  });
  it("are filled where they name a place, and only there", () => {
    expect(fill("{number} of {all}", { number: 2, all: 9 })).toBe("2 of 9");
    expect(fill("{number} {what}", { number: "{what}" })).toBe("{what} {what}");
  });
});
