import { expect, test } from "vitest";
import { read, written } from "./coordinates";

test("a point is written as the form reads it, and as finely as it was seen", () => {
  expect(written(35.10347, 129.04231, 2)).toBe("35.1, 129.04");
  expect(written(35.10347, 129.04231, 9)).toBe("35.1035, 129.0423");
  expect(written(-0.001, 541, 3)).toBe("0, -179");
  expect(written(12, -190, 3)).toBe("12, 170");
});

test("what is written is read again, and nothing else", () => {
  expect(read("35.1, 129.04")).toEqual({ lat: 35.1, lng: 129.04 });
  expect(read(" -35.1;-129.04 ")).toEqual({ lat: -35.1, lng: -129.04 });
  for (const wrong of ["", "35.1", "91, 0", "0, 181", "a, b", "1, 2, 3", "1e1, 2"])
    expect(read(wrong)).toBeUndefined();
});
