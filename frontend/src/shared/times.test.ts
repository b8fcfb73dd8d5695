import { describe, expect, it } from "vitest";
import { instant, timeText } from "./times";

describe("a place's clock", () => {
  it.each([
    ["2031-01-05", "09:30", "Asia/Kuala_Lumpur", "2031-01-05T01:30:00Z"],
    ["2031-01-05", "09:30", "America/New_York", "2031-01-05T14:30:00Z"],
    ["2031-07-05", "09:30", "America/New_York", "2031-07-05T13:30:00Z"],
    ["2031-03-09", "03:30", "America/New_York", "2031-03-09T07:30:00Z"],
    ["2031-06-01", "00:10", "Pacific/Kiritimati", "2031-05-31T10:10:00Z"],
  ])("%s %s in %s is %s", (day, time, zone, moment) => {
    expect(new Date(instant(day, time, zone) ?? 0).toISOString()).toBe(moment.replace("Z", ".000Z"));
  });
  it("is not guessed where the zone is unknown", () => {
    expect(instant("2031-01-05", "09:30", "Moon/Tycho")).toBeNull();
  });
});

describe("the time shown", () => {
  const event = { first: "2031-01-05", time: "09:30:00", zone: "Asia/Kuala_Lumpur" };
  it("is the place's", () => expect(timeText(event, "there")).toBe("09:30"));
  it("is the reader's, with its day and zone", () => {
    expect(timeText(event, "here", "America/New_York")).toMatch(/^Sat,? 20:30 /);
  });
  it("stays the place's where its zone is not known", () => {
    expect(timeText({ first: "2031-01-05", time: "09:30" }, "here", "UTC")).toBe("09:30");
  });
  it("is nothing where no time is known", () => expect(timeText({ first: "2031-01-05" }, "here")).toBe(""));
});
