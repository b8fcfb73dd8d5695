import { byId, el } from "../shared/dom";
import { say } from "../shared/texts";
import type { Trip } from "../shared/trip";
import { feedQuery } from "./feed";
import type { Told } from "./filters";

/** Menus close when one looks elsewhere; what takes a script is offered where there is one: links to copy and to send, print. */
export function share(): void {
  offerLinks();
  for (const item of document.querySelectorAll<HTMLElement>("[data-print]")) {
    item.hidden = false;
    item.addEventListener("click", () => {
      byId("export")?.removeAttribute("open");
      window.print();
    });
  }
  const menus = [...document.querySelectorAll<HTMLDetailsElement>("details.menu")];
  document.addEventListener("click", (click) => {
    for (const menu of menus)
      if (click.target instanceof Node && !menu.contains(click.target)) menu.open = false;
  });
  for (const menu of menus) {
    menu.addEventListener("keydown", (key) => {
      if (key.key !== "Escape") return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
  }
}

/** How long a button says that a link was copied. */
const SAID = 2500;

/** The page as it is seen, with its filters and its event, and links to single events. */
function offerLinks(): void {
  const item = document.querySelector<HTMLElement>("[data-copy]");
  const copyAll = item?.querySelector("button");
  if (item && copyAll) {
    item.hidden = false;
    copyAll.addEventListener("click", () => copy(copyAll, location.href));
  }
  const send = document.querySelector<HTMLElement>("[data-send]");
  if (send && "share" in navigator) {
    send.hidden = false;
    // Who closes the system's sheet has changed their mind; that is no fault.
    send.addEventListener("click", () => {
      navigator.share({ title: document.title, url: location.href }).catch(() => {});
    });
  }
  document.addEventListener("click", (click) => {
    const button = (click.target as Element | null)?.closest<HTMLButtonElement>("button[data-link]");
    if (!button) return;
    const url = new URL(location.href);
    url.hash = button.dataset["link"] ?? "";
    copy(button, url.href);
  });
}

/** Copies and says so; where a page may not copy, the link stands there to be copied by hand. */
async function copy(button: HTMLButtonElement, link: string): Promise<void> {
  const name = button.textContent;
  let said = say("copied");
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    const shown = button.nextElementSibling;
    const field =
      shown instanceof HTMLInputElement ? shown : el("input", { class: "by-hand", readonly: true });
    field.setAttribute("aria-label", name);
    field.value = link;
    button.after(field);
    field.select();
    said = say("copyByHand");
  }
  button.textContent = said;
  setTimeout(() => {
    button.textContent = name;
  }, SAID);
}

/** Has the menu offer a subscription to what the filters show; a site of files has none to offer. */
export function offerFeed(trip: Trip): Told {
  const item = byId("feed");
  const link = item?.querySelector("a");
  if (!item || !link) return () => {};
  const whole = link.href;
  return (filter, query, found) => {
    const asked = feedQuery(trip, filter, query, found);
    link.href = whole + asked;
    item.hidden = asked === "";
  };
}
