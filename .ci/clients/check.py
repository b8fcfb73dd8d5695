"""Reads the calendars and tables in a folder with the clients that Debian packages, and compares what they say, field by
field, with what the tests of the build left there beside them (expected.json).

    python3 check.py target/clients CLIENT...

CLIENT is icalendar, libical, khal, gdal or libreoffice. Prints a line a check; ends with 1 if one failed.
"""

import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDER = pathlib.Path(sys.argv[1])
EXPECTED = {entry["uid"]: entry for entry in json.loads((FOLDER / "expected.json").read_text("utf-8"))}
UTC = datetime.timezone.utc


def utc(moment):
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%S")


def compare(read, fields):
    """What differs, in words."""
    differences = [f"{uid}: missing" for uid in EXPECTED.keys() - read.keys()]
    differences += [f"{uid}: not expected" for uid in read.keys() - EXPECTED.keys()]
    for uid, entry in read.items():
        for field in fields:
            wanted = EXPECTED.get(uid, {}).get(field)
            if entry[field] != wanted:
                differences.append(f"{uid} {field}: {wanted!r}, {entry[field]!r}")
    return differences


def by_icalendar(file):
    from icalendar import Calendar

    calendar = Calendar.from_ical(file.read_bytes())
    read = {}
    for event in calendar.walk("VEVENT"):
        start = event["DTSTART"].dt
        timed = isinstance(start, datetime.datetime)
        read[str(event["UID"])] = {
            "sequence": event["SEQUENCE"],
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "location": str(event.get("LOCATION", "")),
            "status": str(event["STATUS"]),
            "categories": [str(category) for category in event["CATEGORIES"].cats],
            "allDay": not timed,
            "start": local(start) if timed else start.isoformat(),
            "end": event["DTEND"].dt.isoformat() if "DTEND" in event else "",
            "zone": event["DTSTART"].params.get("TZID", ""),
            "instant": utc(start) if timed and start.tzinfo else "",
            "modified": utc(event["LAST-MODIFIED"].dt),
        }
    return read


def icalendar():
    read = by_icalendar(FOLDER / "calendar.ics")
    yield "calendar", compare(read, next(iter(read.values())))
    yield "subscription", subscription(by_icalendar)


def by_libical(file):
    import gi

    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib

    calendar = ICalGLib.Component.new_from_string(file.read_text("utf-8"))
    kind = ICalGLib.ComponentKind.VEVENT_COMPONENT
    read = {}
    event = calendar.get_first_component(kind)
    while event is not None:
        start = event.get_dtstart()
        zone = start.get_tzid() or ""
        day = start.as_ical_string()
        moment = datetime.datetime.strptime(day, "%Y%m%d" if start.is_date() else "%Y%m%dT%H%M%S")
        end = event.get_first_property(ICalGLib.PropertyKind.DTEND_PROPERTY)
        last = event.get_dtend().as_ical_string()
        at = start.as_timet_with_zone(calendar.get_timezone(zone)) if zone else 0
        read[event.get_uid()] = {
            "sequence": event.get_sequence(),
            "summary": event.get_summary(),
            "description": event.get_description(),
            "location": event.get_location() or "",
            "status": event.get_status().value_nick.upper(),
            "allDay": bool(start.is_date()),
            "start": moment.date().isoformat() if start.is_date() else local(moment),
            "end": f"{last[:4]}-{last[4:6]}-{last[6:8]}" if end is not None else "",
            "zone": zone,
            "instant": utc(datetime.datetime.fromtimestamp(at, UTC)) if zone else "",
        }
        event = calendar.get_next_component(kind)
    return read


def libical():
    read = by_libical(FOLDER / "calendar.ics")
    yield "calendar", compare(read, [f for f in next(iter(read.values())) if f != "status"])
    # The binding names its constants by number or nickname, by its version; what counts is that all are told apart.
    groups = {}
    for uid, entry in read.items():
        groups.setdefault(EXPECTED[uid]["status"], set()).add(entry["status"])
    told = [statuses for statuses in groups.values()]
    # The same of a status in a subscription: that it changes is seen, its name is not.
    yield "subscription", subscription(by_libical, named=False)
    yield "statuses", [] if all(len(s) == 1 for s in told) and len(set.union(*told)) == len(told) else [str(groups)]


class Khal:
    """A calendar of khal's in a folder of its own, with a clock at UTC."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        (self.folder / "calendar").mkdir()
        self.config = self.folder / "config"
        self.config.write_text(
            f"[calendars]\n[[trip]]\npath = {self.folder}/calendar\n"
            f"[sqlite]\npath = {self.folder}/khal.db\n"
            "[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\n"
            "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            "[default]\ndefault_calendar = trip\n",
            "utf-8",
        )

    def run(self, *arguments):
        return subprocess.run(
            ["khal", "-c", str(self.config), *arguments], check=True, capture_output=True, text=True
        ).stdout

    def read(self, calendar):
        self.run("import", "--batch", "-a", "trip", str(calendar))
        form = "\x1e{uid}\x1f{title}\x1f{location}\x1f{status}\x1f{start-long}\x1f{end-long}\x1f{all-day}\x1f{description}"
        listed = self.run("list", "--once", "--day-format", "", "--format", form, "2015-01-01", "2032-12-31")
        rows = [row.split("\x1f") for row in listed.split("\x1e")[1:]]
        return {row[0]: [cell.strip("\n") for cell in row[1:]] for row in rows}

    def entries(self, calendar):
        return {
            uid: {"summary": row[0], "status": row[2].strip(), "start": row[3]}
            for uid, row in self.read(calendar).items()
        }


def khal():
    with tempfile.TemporaryDirectory() as folder:
        read = Khal(folder).read(FOLDER / "calendar.ics")
    differences = [f"{uid}: missing" for uid in EXPECTED.keys() - read.keys()]
    for uid, (title, location, status, start, *_rest, description) in read.items():
        expected = EXPECTED[uid]
        begins = expected["instant"] or expected["start"]
        moment = begins[:10] if expected["allDay"] else f"{begins[:10]} {begins[11:16]}"
        for field, wanted, said in [
            ("summary", expected["summary"], title),
            ("location", expected["location"], location),
            ("status", expected["status"], status.strip()),
            ("start", moment, start),
            ("description", expected["description"], description),
        ]:
            if wanted != said:
                differences.append(f"{uid} {field}: {wanted!r}, {said!r}")
    yield "calendar", differences
    with tempfile.TemporaryDirectory() as folder:
        client = Khal(folder)
        yield "subscription", subscription(client.entries)


def subscription(read, named=True):
    """The same calendar again and again, as articles come in; `read` gives its events by UID."""
    seen = [read(edition) for edition in sorted(FOLDER.glob("life-*.ics"))]
    signing = [uid for uid, event in seen[0].items() if "sign " in event["summary"]]
    flight = [uid for uid, event in seen[0].items() if "to travel" in event["summary"]]
    if len(seen) != 5 or len(signing) != 1 or len(flight) != 1:
        return [f"{len(seen)} editions, signings {signing}, flights {flight}"]
    days = [events[signing[0]]["start"] for events in seen]
    statuses = [events[flight[0]]["status"] for events in seen]
    titles = [event["summary"] for event in seen[-1].values()]
    differences = []
    if (days[0], days[-1]) != ("2031-05-09", "2031-05-10"):
        differences.append(f"the signing was not moved: {days}")
    if statuses[0] == statuses[-1] or named and (statuses[0], statuses[-1]) != ("TENTATIVE", "CANCELLED"):
        differences.append(f"the flight was not cancelled: {statuses}")
    if len(titles) != len(set(titles)):
        differences.append(f"an event is there twice: {titles}")
    return differences


def gdal():
    from osgeo import ogr

    ogr.UseExceptions()
    expected = json.loads((FOLDER / "trip.geojson").read_text("utf-8"))["features"]
    source = ogr.Open(str(FOLDER / "trip.geojson"))
    layer = source.GetLayer(0)
    found = [feature for feature in layer]
    differences = [] if len(found) == len(expected) else [f"{len(found)} features of {len(expected)}"]
    for feature, wanted in zip(found, expected):
        geometry = feature.GetGeometryRef()
        said = None if geometry is None else json.loads(geometry.ExportToJson())
        if said != wanted["geometry"] or (geometry is not None and not geometry.IsValid()):
            differences.append(f"{wanted['id']}: {wanted['geometry']}, {said}")
        if feature.GetField("type") != wanted["properties"]["type"]:
            differences.append(f"{wanted['id']}: {feature.GetField('type')}")
    yield "geojson", differences

    # Its features live no longer than their source: neither name may be used again.
    earth = ogr.Open(str(FOLDER / "trip.kml"))
    layers = {earth.GetLayer(i).GetName(): earth.GetLayer(i) for i in range(earth.GetLayerCount())}
    stops = [f for f in layers["Stops"]]
    placed = [f for f in expected if f["properties"]["type"] == "event" and f["geometry"]]
    events = [f for f in layers["Events"]]
    differences = [] if len(events) == len(placed) else [f"{len(events)} events of {len(placed)}"]
    for feature, wanted in zip(events, placed):
        point = feature.GetGeometryRef()
        if [point.GetX(), point.GetY()] != wanted["geometry"]["coordinates"]:
            differences.append(f"{wanted['id']}: {point.ExportToWkt()}")
        if feature.GetField("Name") != wanted["properties"]["title"]:
            differences.append(f"{wanted['id']}: {feature.GetField('Name')!r}")
    legs = [f for f in layers["Legs"]]
    lines = [f.GetGeometryRef() for f in legs]
    # a planned leg over the antimeridian: five dashes on each side
    if len(stops) != 2 or len(lines) != 1 or lines[0].GetGeometryCount() != 10:
        differences.append(f"{len(stops)} stops, {len(lines)} legs")
    yield "kml", differences


def libreoffice():
    """The table as the spreadsheet shows it, comma and quote as separators and UTF-8."""
    name = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fods",
             "--infilter=Text - txt - csv (StarCalc):44,34,76,1", "--outdir", folder, str(FOLDER / "trip.csv")],
            check=True, capture_output=True, timeout=1800,
        )
        sheet = ElementTree.parse(pathlib.Path(folder) / "trip.fods")
    with open(FOLDER / "trip.csv", encoding="utf-8", newline="") as file:
        expected = list(csv.reader(file))
    rows = []
    formulas = []
    for row in sheet.iter(f"{name}table-row"):
        cells = []
        for cell in row.iter(f"{name}table-cell"):
            repeated = int(cell.get(f"{name}number-columns-repeated", "1"))
            if cell.get(f"{name}formula"):
                formulas.append(cell.get(f"{name}formula"))
            cells += ["\n".join("".join(p.itertext()) for p in cell)] * (repeated if repeated < 100 else 0)
        if any(cells):
            rows.append(cells)
    differences = [f"runs {formula}" for formula in formulas]
    if len(rows) != len(expected):
        differences.append(f"{len(rows)} rows of {len(expected)}")
    for said, wanted in zip(rows, expected):
        if said[0] != wanted[0] or said[1].replace("\n", " ") != wanted[1].replace("\n", " "):
            differences.append(f"{wanted[:2]}, {said[:2]}")
    yield "csv", differences


def main():
    passed = failed = 0
    for client in sys.argv[2:]:
        for what, differences in globals()[client]():
            if differences:
                failed += 1
                print(f"{client}: {what}: FAILED")
                for difference in differences[:20]:
                    print(f"    {difference}")
            else:
                passed += 1
                print(f"{client}: {what}: the same")
    print(f"clients: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
