import labelsUrl from "../../build/labels.json?url";

interface Country {
  type: "Feature";
  properties: { name: string; code?: string; rank: number };
  geometry: { type: "Point"; coordinates: [number, number] };
}

interface Countries {
  type: "FeatureCollection";
  features: Country[];
}

/** The countries' names with their places, or the address of the file that holds them in English. */
export type Labels = Countries | string;

/** The names in the reader's language; in English where the browser doesn't know others. */
export async function labelsFor(language: string): Promise<Labels> {
  const address = new URL(labelsUrl, import.meta.url).href;
  if (language.startsWith("en")) return address;
  try {
    const countries = (await (await fetch(address)).json()) as Countries;
    return translated(countries, language);
  } catch (error) {
    console.warn("map: names stay English:", error);
    return address;
  }
}

export function translated(countries: Countries, language: string): Countries {
  const names = new Intl.DisplayNames([language], { type: "region", style: "short", fallback: "none" });
  const features = countries.features.map((country) => {
    const { name, code } = country.properties;
    const own = code === undefined ? undefined : names.of(code);
    return { ...country, properties: { ...country.properties, name: own ?? name } };
  });
  return { ...countries, features };
}
