// Reads what the application writes with other people's readers, for its tests: `node scripts/read.mjs KIND < FILE`
// prints what was found as JSON. Kinds: ics (ical.js), geojson (check-geojson), kml (togeojson).
import { readFileSync } from "node:fs";
import { check } from "@placemarkio/check-geojson";
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import ICAL from "ical.js";

function entry(component) {
  const event = new ICAL.Event(component);
  const { startDate: start } = event;
  const zone = component.getFirstProperty("dtstart").getParameter("tzid") ?? "";
  const end = component.getFirstPropertyValue("dtend");
  return {
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    description: event.description,
    location: event.location ?? "",
    status: component.getFirstPropertyValue("status"),
    categories: component.getFirstProperty("categories").getValues(),
    allDay: start.isDate,
    start: start.toString(),
    end: end === null ? "" : end.toString(),
    zone,
    instant: zone ? new Date(start.toUnixTime() * 1000).toISOString().replace(".000", "") : "",
    modified: component.getFirstPropertyValue("last-modified").toJSDate().toISOString().replace(".000", ""),
  };
}

const readers = {
  ics: (text) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents("vevent").map(entry);
  },
  geojson: (text) => check(text),
  kml: (text) => kml(new DOMParser().parseFromString(text, "text/xml")),
};

const read = readers[process.argv[2] ?? ""];
if (!read) {
  console.error("usage: node scripts/read.mjs ics|geojson|kml < FILE");
  process.exit(2);
}
process.stdout.write(JSON.stringify(read(readFileSync(0, "utf8"))));
