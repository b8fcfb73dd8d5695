import { describe, expect, it } from "vitest";
import { labelsFor } from "./axis";

const at = (iso: string) => ({ valueOf: () => Date.parse(`${iso}T00:00:00Z`) });

describe("the axis behind a crossing of the date line", () => {
  // who comes to the 29th once more has the 29th and 30th twice: all that follows stands two days later
  const { minorLabels, majorLabels } = labelsFor(["2031-01-29"]);
  it("numbers days as the traveller had them", () => {
    expect(minorLabels(at("2031-01-30"), "day")).toBe("30");
    expect(minorLabels(at("2031-01-31"), "day")).toBe("29");
    expect(minorLabels(at("2031-02-02"), "day")).toBe("31");
  });
  it("names no month before its first day", () => {
    const begins = majorLabels(at("2031-02-01"), "day");
    expect(begins).toContain("January");
    expect(begins).toContain("February");
    expect(minorLabels(at("2031-02-03"), "day")).toContain("Feb");
    expect(minorLabels(at("2031-02-04"), "day")).toBe("2");
  });
  it("names the month of what stands at the left edge", () => {
    expect(majorLabels(at("2031-02-02"), "day")).toContain("January");
    expect(majorLabels(at("2031-02-05"), "day")).toContain("February");
  });
  it("leaves the axis before it alone", () => {
    expect(majorLabels(at("2031-01-01"), "day")).toContain("January");
    expect(minorLabels(at("2031-01-01"), "day")).toBe("1");
  });
});
