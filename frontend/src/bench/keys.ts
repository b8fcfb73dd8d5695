/** Where the next or previous one is; at the ends it stays. */
export function step(at: number, by: number, count: number): number {
  if (count === 0) return -1;
  return at < 0 ? (by > 0 ? 0 : count - 1) : Math.min(count - 1, Math.max(0, at + by));
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.checkVisibility());
}

function choose(by: number): void {
  const all = rows();
  const at = all.findIndex((row) => row.classList.contains("is-on"));
  const next = all[step(at, by, all.length)];
  if (!next) return;
  for (const row of all) row.classList.toggle("is-on", row === next);
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function press(key: string): void {
  const chosen = document.querySelector(".row.is-on");
  const within = key === "u" ? document : (chosen ?? document.querySelector("#edit") ?? null);
  const target = (within ?? document).querySelector<HTMLElement>(`[data-key="${key}"]`);
  target?.click();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches("input:not([type=radio], [type=checkbox]), textarea, select")
  );
}

/** j and k go through what needs eyes, c confirms, e edits, u undoes the last. */
export function followKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if ((event.key === "j" || event.key === "k") && rows().length > 0) choose(event.key === "j" ? 1 : -1);
    else if (["c", "e", "u", "j"].includes(event.key)) press(event.key);
    else return;
    event.preventDefault();
  });
}
