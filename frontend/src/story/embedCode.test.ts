import { describe, expect, it } from "vitest";
import { embedCode, frameAddress } from "./embedCode";

const address = "https://trips.example/trips/asia-2025/embed";

describe("the code to paste", () => {
  it("is one script line", () => {
    expect(embedCode(address, { view: "both", theme: "auto", way: "script" })).toBe(
      '<script src="https://trips.example/embed.js" data-trip="asia-2025" async></script>',
    );
  });
  it("names what differs from the usual", () => {
    expect(embedCode(address, { view: "map", theme: "dark", way: "script" })).toContain(
      'data-view="map" data-theme="dark"',
    );
  });
  it("is a frame where scripts are stripped, with its address escaped", () => {
    const code = embedCode(address, { view: "map", theme: "dark", way: "frame" });
    expect(code).toContain('src="https://trips.example/trips/asia-2025/embed?view=map&amp;theme=dark"');
    expect(code).toContain('title="');
  });
  it("leaves the usual out of the address", () => {
    expect(frameAddress(`${address}?view=list`, { view: "both", theme: "auto", way: "frame" })).toBe(address);
  });
});
