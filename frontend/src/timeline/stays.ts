/** Of two trips side by side: who is where, as bars of their rows, and the days that both spend in one town. */

import { DAY, dayOf, type Side, type Stop, signsOf, type Trip } from "../shared/trip";
import { rowOfSide } from "./items";

export interface Stay {
  id: string;
  /** Id of the row. */
  group: string;
  /** What it is called on the map; none where it was called off. */
  sign: string | undefined;
  text: string;
  className: string;
  start: number;
  end: number;
}

const SIDES: readonly Side[] = [0, 1];

/** A day in several places is shared out among them, in the order in which the trip comes to them. */
export function staysOf({ stops, sides }: Trip): Stay[] {
  if (!sides) return [];
  const signs = signsOf(stops);
  return SIDES.flatMap((side) => {
    const own = stops.filter((stop) => stop.side === side && stop.first !== "");
    return own.map((stop) => {
      return {
        id: stop.id,
        group: rowOfSide(side),
        sign: signs[stops.indexOf(stop)],
        text: stop.name,
        className: `is-${stop.status}${side === 1 ? " of-other" : ""}`,
        start: dayOf(stop.first) + DAY * shareOf(stop, stop.first, own).from,
        end: dayOf(lastOf(stop)) + DAY * shareOf(stop, lastOf(stop), own).to,
      };
    });
  });
}

const lastOf = ({ first, last }: Stop) => (last < first ? first : last);

function shareOf(stop: Stop, day: string, own: readonly Stop[]): { from: number; to: number } {
  const there = own.filter((other) => other.first <= day && day <= lastOf(other));
  const at = there.indexOf(stop);
  return { from: at / there.length, to: (at + 1) / there.length };
}

/** Id of the row that says where both are. */
export const ROW_OF_BOTH = "both";

/** The days of both, as stretches over all rows. */
export function metOf({ met = [] }: Trip): { text: string; start: number; end: number }[] {
  return met.map(({ first, last, text }) => ({ text, start: dayOf(first), end: dayOf(last) + DAY }));
}
