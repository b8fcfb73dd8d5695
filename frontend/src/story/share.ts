import { byId, el } from "../shared/dom";
import { type EmbedChoice, embedCode, frameAddress } from "./embedCode";

/** Print, and the embed code with a live preview. */
export function share(): void {
  const menu = byId("export");
  for (const print of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
    print.hidden = false;
    print.addEventListener("click", () => {
      menu?.removeAttribute("open");
      window.print();
    });
  }
  const link = document.querySelector<HTMLAnchorElement>("[data-embed]");
  link?.addEventListener("click", (click) => {
    click.preventDefault();
    menu?.removeAttribute("open");
    openEmbed(link.href);
  });
  document.addEventListener("click", (click) => {
    if (menu && click.target instanceof Node && !menu.contains(click.target)) menu.removeAttribute("open");
  });
  menu?.addEventListener("keydown", (key) => {
    if (key.key !== "Escape") return;
    menu.removeAttribute("open");
    menu.querySelector("summary")?.focus();
  });
}

const VIEWS: Record<string, string> = {
  both: "Map and timeline",
  map: "Map",
  timeline: "Timeline",
  list: "List",
};
const THEMES: Record<string, string> = { auto: "Automatic", light: "Light", dark: "Dark" };
const WAYS: Record<string, string> = { script: "Script, fits its height", frame: "Frame only, no script" };

function openEmbed(address: string): void {
  const choice: EmbedChoice = { view: "both", theme: "auto", way: "script" };
  const code = el("textarea", {
    readonly: true,
    rows: "3",
    "aria-label": "Code to paste",
    spellcheck: "false",
  });
  const frame = el("iframe", { title: "Preview", class: "preview" });
  const copy = el("button", { type: "button", class: "button" }, "Copy");
  const close = el("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
  const paint = () => {
    code.value = embedCode(address, choice);
    const src = frameAddress(address, choice);
    if (frame.src !== src) frame.src = src;
  };
  const picker = (name: keyof EmbedChoice, label: string, options: Record<string, string>) => {
    const select = el(
      "select",
      { id: `embed-${name}` },
      ...Object.entries(options).map(([value, text]) => el("option", { value }, text)),
    );
    select.addEventListener("change", () => {
      choice[name] = select.value;
      paint();
    });
    return el("p", {}, el("label", { for: `embed-${name}` }, label), select);
  };
  const dialog = el(
    "dialog",
    { class: "embed-dialog", "aria-labelledby": "embed-title" },
    el("header", {}, el("h2", { id: "embed-title" }, "Embed this trip"), close),
    el(
      "div",
      { class: "options" },
      picker("view", "Show", VIEWS),
      picker("theme", "Colours", THEMES),
      picker("way", "Code", WAYS),
      code,
      copy,
    ),
    frame,
  );
  copy.addEventListener("click", async () => {
    code.select();
    try {
      await navigator.clipboard.writeText(code.value);
      copy.textContent = "Copied";
    } catch {
      copy.textContent = "Selected: copy it with your keyboard";
    }
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  paint();
  dialog.showModal();
}
