import { describe, expect, it } from "vitest";
import { frameAddress, frameLine, scriptLine } from "./lines";

const address = "https://trips.example/trips/asia/embed";
const line = '<script src="https://trips.example/embed.js" data-trip="asia" async></script>';

describe("the code to paste", () => {
  it("names what differs from the usual, once", () => {
    const dark = scriptLine(line, { view: "map", theme: "dark", lang: "" });
    expect(dark).toContain('data-trip="asia" data-view="map" data-theme="dark" async>');
    expect(scriptLine(dark, { view: "both", theme: "light", lang: "ja" })).toContain(
      'data-trip="asia" data-theme="light" data-lang="ja" async>',
    );
    expect(scriptLine(dark, { view: "both", theme: "auto", lang: "" })).toBe(line);
  });
  it("keeps what else an address says", () => {
    expect(frameAddress(`${address}?view=map&x=1`, { view: "both", theme: "dark", lang: "" })).toBe(
      `${address}?x=1&theme=dark`,
    );
  });
  it("escapes the frame's address", () => {
    const frame = '<iframe src="/a" title="A $& title" height="900"></iframe>';
    expect(frameLine(frame, `${address}?view=map&theme=dark`, "620")).toBe(
      `<iframe src="${address}?view=map&amp;theme=dark" title="A $& title" height="620"></iframe>`,
    );
    expect(frameLine(frame, address, "")).toContain('height="900"');
  });
  it("takes no choice that is none of ours", () => {
    expect(scriptLine(line, { view: '"><b>', theme: "auto", lang: "" })).toBe(line);
  });
});
