import type { Trip, TripEvent } from "../shared/trip";

/**
 * A title in short, for where the row tells the place and the page who travels: "Trump leaves Washington" is "Leaves" in
 * Washington's row. What another language's title says stays whole, and so does one that would be nothing but a letter.
 */
export function nameIn(row: string, trip: Trip, { title, side = 0 }: TripEvent): string {
  // of two trips side by side a place's row tells of both, and their own rows who travels
  const traveller = trip.sides ? (row === "" ? trip.sides[side] : "") : trip.traveller;
  const short = withoutPlace(withoutTraveller(title, traveller), row);
  return short.length > 1 ? short.charAt(0).toUpperCase() + short.slice(1) : title;
}

/** Titles begin with a whole name or its last words. */
function withoutTraveller(title: string, traveller: string): string {
  const words = traveller.split(" ");
  for (let i = 0; i < words.length; i++) {
    const name = `${words.slice(i).join(" ")} `;
    if (name.length > 1 && title.startsWith(name)) return title.slice(name.length);
  }
  return title;
}

function withoutPlace(title: string, row: string): string {
  const at = title.lastIndexOf(` ${row}`);
  if (at < 0 || at + row.length + 1 !== title.length) return title;
  const before = title.slice(0, at);
  return before.replace(/ (?:in|at)$/, "");
}
