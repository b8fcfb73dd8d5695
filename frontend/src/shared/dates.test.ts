import { expect, it } from "vitest";
import { written } from "./dates";

const day = Date.UTC(2025, 9, 26);

it("writes a day by the pattern that the page's own dates have", () => {
  expect(written(day, "EEE d MMM uuuu")).toBe("Sun 26 Oct 2025");
  expect(written(day, "EEEE d 'de' MMMM 'de' uuuu")).toBe("Sunday 26 de October de 2025");
  expect(written(day, "uuuu年M月d日（E）")).toBe("2025年10月26日（Sun）");
});
