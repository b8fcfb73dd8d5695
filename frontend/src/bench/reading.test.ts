import { expect, test } from "vitest";
import { words } from "./reading";

test("a step in words", () => {
  expect(words({ done: 0, all: 0, over: false })).toBe("Opening the files …");
  expect(words({ done: 12, all: 40, over: false })).toBe("12 of 40 articles read");
});
