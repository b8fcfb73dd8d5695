import type { Selection } from "./selection";

/** Keeps the chosen event in the address (`#e4`), so that a link opens the same view and Back works. */
export function followAddress(selection: Selection): void {
  const read = () => selection.choose(idOf(location.hash), "address");
  selection.onChoose(({ id, origin }) => {
    if (origin === "address") return;
    const hash = id === null ? "" : `#${encodeURIComponent(id)}`;
    if (hash === location.hash) return;
    const url = hash || location.pathname + location.search;
    if (origin === "play") history.replaceState(null, "", url);
    else history.pushState(null, "", url);
  });
  addEventListener("popstate", read);
  addEventListener("hashchange", read);
  if (location.hash) read();
}

/** Of a trip in several parts, the server knows which page tells an event that this one does not. */
export function leadOn(slug: string): void {
  const id = idOf(location.hash);
  const inParts = document.querySelector("a[rel=next], a[rel=prev]") !== null;
  if (id && inParts && !document.getElementById(id))
    location.replace(`/trips/${slug}/events/${encodeURIComponent(id)}`);
}

export function idOf(hash: string): string | null {
  if (hash.length < 2) return null;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return null;
  }
}
