import { expect, test } from "vitest";
import { step } from "./keys";

test("steps stay within the list", () => {
  expect(step(-1, 1, 3)).toBe(0);
  expect(step(-1, -1, 3)).toBe(2);
  expect(step(0, 1, 3)).toBe(1);
  expect(step(2, 1, 3)).toBe(2);
  expect(step(0, -1, 3)).toBe(0);
  expect(step(-1, 1, 0)).toBe(-1);
});
