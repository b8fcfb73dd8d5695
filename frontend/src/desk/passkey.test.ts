import { expect, test } from "vitest";
import { toBytes, toText } from "./passkey";

test("bytes go to and fro in base64url", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect([...toBytes(toText(bytes.buffer))]).toEqual([...bytes]);
  expect(toText(Uint8Array.of(251, 255).buffer)).toBe("-_8");
});
