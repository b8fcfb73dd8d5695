export interface EmbedChoice {
  view: string;
  theme: string;
  way: string;
}

/** The line to paste. Everything in it is our own address and fixed words, escaped for an attribute all the same. */
export function embedCode(address: string, choice: EmbedChoice): string {
  const url = new URL(address);
  const quote = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  if (choice.way === "script") {
    const slug = decodeURIComponent(url.pathname.split("/").at(-2) ?? "");
    const extra = [
      choice.view === "both" ? "" : ` data-view="${quote(choice.view)}"`,
      choice.theme === "auto" ? "" : ` data-theme="${quote(choice.theme)}"`,
    ].join("");
    return `<script src="${quote(url.origin)}/embed.js" data-trip="${quote(slug)}"${extra} async></script>`;
  }
  const src = frameAddress(address, choice);
  return `<iframe src="${quote(src)}" title="Trip map and timeline" width="100%" height="720" loading="lazy" style="border:0"></iframe>`;
}

export function frameAddress(address: string, choice: EmbedChoice): string {
  const url = new URL(address);
  url.search = "";
  if (choice.view !== "both") url.searchParams.set("view", choice.view);
  if (choice.theme !== "auto") url.searchParams.set("theme", choice.theme);
  return url.href;
}
