import { describe, expect, it } from "vitest";
import { frameHeight, frameSource, frameTitle } from "./protocol";

describe("a message from the frame", () => {
  it("asks for a height", () => {
    expect(frameHeight({ type: "dateline:height", height: 512.2 })).toBe(513);
  });
  it.each([
    ["another type", { type: "height", height: 500 }],
    ["text for a number", { type: "dateline:height", height: "500" }],
    ["no number", { type: "dateline:height", height: Number.NaN }],
    ["infinity", { type: "dateline:height", height: Number.POSITIVE_INFINITY }],
    ["nothing", null],
    ["text", "dateline:height"],
  ])("counts for nothing with %s", (_what, data) => {
    expect(frameHeight(data)).toBeNull();
  });
  it("can't make the frame vanish or endless", () => {
    expect(frameHeight({ type: "dateline:height", height: -5 })).toBe(120);
    expect(frameHeight({ type: "dateline:height", height: 1e9 })).toBe(6000);
  });
});

describe("the frame's title", () => {
  it("is the trip's", () => {
    expect(frameTitle({ type: "dateline:height", height: 5, title: "Ada Miller in Peru" })).toBe(
      "Ada Miller in Peru",
    );
  });
  it.each([
    ["another type", { type: "title", title: "x" }],
    ["no text", { type: "dateline:height", title: 5 }],
    ["an empty one", { type: "dateline:height", title: "" }],
    ["nothing", null],
  ])("is none with %s", (_what, data) => {
    expect(frameTitle(data)).toBeNull();
  });
});

it("keeps a trip's name within its place in the address", () => {
  expect(frameSource("https://trips.example", "../../evil?x", { view: "map", theme: null })).toBe(
    "https://trips.example/trips/..%2F..%2Fevil%3Fx/embed?view=map",
  );
});
