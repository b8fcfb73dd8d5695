import { expect, it } from "vitest";
import type { Trip, TripEvent } from "../shared/trip";
import { nameIn } from "./names";

const name = (title: string, row: string, traveller = "Ada Miller") =>
  nameIn(row, { traveller } as Trip, { title } as TripEvent);

it.each<[string, string, string]>([
  ["Miller leaves Lima", "Lima", "Leaves"],
  ["Miller meets Jonas Oram in Lima", "Lima", "Meets Jonas Oram"],
  ["Ada Miller to visit Quito", "Quito", "To visit"],
  ["Miller meets Jonas Oram in Lima", "Quito", "Meets Jonas Oram in Lima"],
  ["Millers open a bar in Lima", "Lima", "Millers open a bar"],
  ["Signing of a treaty", "Lima", "Signing of a treaty"],
  ["会談：Jonas Oram", "Lima", "会談：Jonas Oram"],
  ["Lima", "Lima", "Lima"],
])("%s in the row of %s is %s", (title, row, short) => expect(name(title, row)).toBe(short));

it("leaves titles alone where nobody is known to travel", () => {
  expect(name("Miller leaves Lima", "Quito", "")).toBe("Miller leaves Lima");
});
