/** What differs from the usual: view, theme and language, by the names that addresses and attributes have. */
export type Choice = Readonly<Record<"view" | "theme" | "lang", string>>;

const USUAL: Choice = { view: "both", theme: "auto", lang: "" };

const chosen = (choice: Choice) =>
  (["view", "theme", "lang"] as const)
    .filter((name) => choice[name] !== USUAL[name] && /^[a-z]+$/.test(choice[name]))
    .map((name) => [name, choice[name]] as const);

/** The address of the frame with another choice. */
export function frameAddress(address: string, choice: Choice): string {
  const url = new URL(address);
  for (const name of Object.keys(USUAL)) url.searchParams.delete(name);
  for (const [name, value] of chosen(choice)) url.searchParams.set(name, value);
  return url.href;
}

/** The script's line, as the server wrote it for some choice, with another. */
export function scriptLine(line: string, choice: Choice): string {
  const data = chosen(choice).map(([name, value]) => ` data-${name}="${value}"`);
  return line.replace(/ data-(?:view|theme|lang)="[^"]*"/g, "").replace(" async>", `${data.join("")} async>`);
}

/** The frame's line with another address and height. */
export function frameLine(line: string, address: string, height: string): string {
  const escaped = address.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return line
    .replace(/ src="[^"]*"/, () => ` src="${escaped}"`)
    .replace(/ height="\d+"/, /^\d+$/.test(height) ? ` height="${height}"` : "$&");
}
