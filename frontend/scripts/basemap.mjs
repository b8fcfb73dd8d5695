// Makes the two base maps from Natural Earth (by way of world-atlas):
//   build/land.json, build/borders.json, build/disputed.json, build/labels.json   for MapLibre: GeoJSON, cut at the antimeridian
//   build/land.txt                                            for the server's SVG: rings and lines on the sphere
// The SVG's projection wants whole rings; MapLibre wants rings that don't cross 180°.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { geoArea, geoCentroid, geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, mesh } from "topojson-client";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../build");
mkdirSync(out, { recursive: true });

const atlas = (name) =>
  JSON.parse(readFileSync(join(here, `../node_modules/world-atlas/${name}.json`), "utf8"));
const countries = atlas("countries-50m");
const land = feature(countries, countries.objects.land);

// Borders that states disagree on, by id; what of a border lies outside the part that is meant is a border like others.
const DISPUTED = readFileSync(
  join(here, "../../src/main/resources/org/dateline/web/map/worldviews.tsv"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [id, one, other, box, part] = line.split("\t");
    return { id, sides: new Set([one, other]), box: box === "-" ? null : box.split(",").map(Number), part };
  });
const isOf = ({ sides }, a, b) => a !== b && sides.has(a.properties.name) && sides.has(b.properties.name);
const lies = ({ box }, [lon, lat]) =>
  !box || (lon >= box[0] && lat >= box[1] && lon <= box[2] && lat <= box[3]);
const linesOf = (filter) => mesh(countries, countries.objects.countries, filter).coordinates;
/** Cuts a line where another stretch of it begins: each run of points with what they are. */
const cutBy = (line, what) => {
  const runs = [];
  for (const point of line) {
    const kind = what(point);
    const run = runs.at(-1);
    if (run?.kind === kind) run.points.push(point);
    else {
      // the stretch between two runs is of the disputed one
      const before = run?.points.at(-1);
      if (run?.kind) run.points.push(point);
      runs.push({ kind, points: before && kind ? [before, point] : [point] });
    }
  }
  return runs.filter(({ points }) => points.length > 1);
};
const pairs = (a, b) => DISPUTED.filter((each) => isOf(each, a, b));
const cutLines = DISPUTED.map(({ sides }) => [...sides].sort().join())
  .filter((pair, i, all) => all.indexOf(pair) === i)
  .flatMap((pair) => {
    const parts = DISPUTED.filter(({ sides }) => [...sides].sort().join() === pair);
    return linesOf((a, b) => isOf(parts[0], a, b)).flatMap((line) =>
      cutBy(line, (point) => parts.find((part) => lies(part, point))?.id ?? ""),
    );
  });
const disputed = cutLines.filter(({ kind }) => kind !== "");
const borders = {
  coordinates: [
    ...linesOf((a, b) => a !== b && pairs(a, b).length === 0),
    ...cutLines.filter(({ kind }) => kind === "").map(({ points }) => points),
  ],
};

const round = (digits) => (n) => Math.round(n * 10 ** digits) / 10 ** digits;
const mapCoordinates = (value, f) =>
  typeof value[0] === "number" ? value.map(f) : value.map((inner) => mapCoordinates(inner, f));

/** d3 treats the plane's y as pointing down; flat coordinates come back as degrees. */
const unproject = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);
const flip = (value) =>
  typeof value[0] === "number" ? [round(2)(value[0]), round(2)(-value[1])] : value.map(flip);

const tidy = (ring) => ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1][0] || p[1] !== ring[i - 1][1]);

const cut = geoProject(land, unproject);
const polygons = cut.features
  .flatMap((f) => (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates))
  .map((polygon) =>
    flip(polygon)
      .map(tidy)
      .filter((ring) => ring.length > 3),
  )
  .filter((polygon) => polygon.length > 0);

const write = (name, value) => writeFileSync(join(out, name), JSON.stringify(value));
write("land.json", { type: "MultiPolygon", coordinates: polygons });
write("borders.json", {
  type: "MultiLineString",
  coordinates: mapCoordinates(borders.coordinates, round(2)).map(tidy),
});

write("disputed.json", {
  type: "FeatureCollection",
  features: disputed.map(({ kind, points }) => ({
    type: "Feature",
    properties: { id: kind },
    geometry: { type: "LineString", coordinates: tidy(mapCoordinates(points, round(2))) },
  })),
});

// ISO 3166's codes by name, so that names can be told in the reader's language; Natural Earth shortens some.
const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = new Map(
  letters
    .flatMap((a) => letters.map((b) => a + b))
    // of several codes for a name the one in use: FR and not FX, GB and not UK, VN and not VD
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .flatMap((code) => (english.of(code) ? [[english.of(code), code]] : [])),
);
const SHORTENED = {
  "United States of America": "US",
  "Dem. Rep. Congo": "CD",
  Congo: "CG",
  "Central African Rep.": "CF",
  "Côte d'Ivoire": "CI",
  "Bosnia and Herz.": "BA",
  "Dominican Rep.": "DO",
  "Eq. Guinea": "GQ",
  "S. Sudan": "SS",
  "W. Sahara": "EH",
  "Solomon Is.": "SB",
  "Marshall Is.": "MH",
  "Falkland Is.": "FK",
  "Fr. Polynesia": "PF",
  Macedonia: "MK",
  Myanmar: "MM",
  Palestine: "PS",
  Turkey: "TR",
  Czechia: "CZ",
  eSwatini: "SZ",
  "Hong Kong": "HK",
  Macao: "MO",
  "Antigua and Barb.": "AG",
  "Trinidad and Tobago": "TT",
  "St. Vin. and Gren.": "VC",
  "São Tomé and Principe": "ST",
  "Cabo Verde": "CV",
};

const codeOf = (name) => SHORTENED[name] ?? codes.get(name);

// One label a country: the centre of its largest polygon, with the size that decides from which zoom on it is shown.
const labels = feature(countries, countries.objects.countries).features.flatMap((f) => {
  if (!f.geometry) return [];
  const parts = f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates;
  const sized = parts.map((coordinates) => {
    const polygon = { type: "Polygon", coordinates };
    return { polygon, area: geoArea(polygon) };
  });
  sized.sort((a, b) => b.area - a.area);
  const name = f.properties.name;
  if (name === "Antarctica") return [];
  const rank = Math.max(0, Math.min(6, Math.round(-Math.log2(sized[0].area / 0.1) / 1.6)));
  return [
    {
      type: "Feature",
      properties: { name, code: codeOf(name), rank, line: DISPUTED.find(({ part }) => part === name)?.id },
      geometry: { type: "Point", coordinates: geoCentroid(sized[0].polygon).map(round(2)) },
    },
  ];
});
write("labels.json", { type: "FeatureCollection", features: labels });

// The server's outline: one ring or line a line, hundredths of a degree, "lon,lat" then differences. A country's rings
// and the place of its name stand under its code.
const encode = (kind, points) => {
  let [x, y] = [0, 0];
  const parts = [];
  for (const [lon, lat] of points) {
    const [nx, ny] = [Math.round(lon * 100), Math.round(lat * 100)];
    if (parts.length > 0 && nx === x && ny === y) continue;
    parts.push(`${nx - x},${ny - y}`);
    [x, y] = [nx, ny];
  }
  return parts.length > 2 ? `${kind} ${parts.join(" ")}` : "";
};
const rings = land.features
  .flatMap((f) => (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates))
  .flatMap((polygon) => polygon.map((ring, i) => (i === 0 ? ring : [...ring].reverse())));
// Islands below this size (steradians; about 400 km²) are dust at the scale of a trip.
const visible = rings.filter((ring) => {
  const area = geoArea({ type: "Polygon", coordinates: [ring] });
  return Math.min(area, 4 * Math.PI - area) > 1e-5;
});
const shapes = feature(countries, countries.objects.countries).features.flatMap((f) => {
  const code = codeOf(f.properties.name);
  if (!f.geometry || !code) return [];
  const parts = f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates;
  return parts.flatMap(([ring]) => encode(`country ${code}`, ring));
});
const names = labels.flatMap(({ properties: { code, rank, line }, geometry }) =>
  code
    ? `name ${code} ${rank} ${geometry.coordinates.map((n) => Math.round(n * 100)).join(",")}${line ? ` ${line}` : ""}`
    : [],
);
const lines = [
  ...visible.map((ring) => encode("land", ring)),
  ...borders.coordinates.map((line) => encode("border", line)),
  ...disputed.map(({ kind, points }) => encode(`disputed ${kind}`, points)),
  ...shapes,
  ...names,
].filter((line) => line !== "");
writeFileSync(join(out, "land.txt"), `${lines.join("\n")}\n`);
