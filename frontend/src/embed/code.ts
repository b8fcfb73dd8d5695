import { el } from "../shared/dom";
import { say } from "../shared/texts";
import { frameHeight } from "./protocol";

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

/** The frame's line with another address. */
export function frameLine(line: string, address: string): string {
  const escaped = address.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return line.replace(/ src="[^"]*"/, () => ` src="${escaped}"`);
}

/** The page of the embed code without asking the server again, so that it works where there is none, too. */
export function chooseEmbed(form: HTMLFormElement): void {
  form.querySelector("button")?.parentElement?.remove();
  const preview = document.querySelector<HTMLIFrameElement>("#preview");
  const [script, frame] = document.querySelectorAll<HTMLTextAreaElement>("#code textarea");
  if (!preview || !script || !frame) return;
  form.addEventListener("change", () => {
    const data = new FormData(form);
    const get = (name: string) => String(data.get(name) ?? "");
    const choice: Choice = { view: get("view"), theme: get("theme"), lang: get("in") };
    const address = frameAddress(preview.src, choice);
    script.value = scriptLine(script.value, choice);
    frame.value = frameLine(frame.value, address);
    preview.className = `preview w-${get("width")}`;
    if (preview.src !== address) preview.src = address;
    history.replaceState(null, "", `?${new URLSearchParams([...data].map(([k, v]) => [k, String(v)]))}`);
  });
  addEventListener("message", (message: MessageEvent<unknown>) => {
    const height = message.source === preview.contentWindow ? frameHeight(message.data) : null;
    if (height !== null) preview.height = String(height);
  });
  offerCopies();
}

function offerCopies(): void {
  for (const code of document.querySelectorAll<HTMLTextAreaElement>("#code textarea")) {
    const copy = el("button", { type: "button", class: "button" }, say("copy"));
    copy.setAttribute("aria-describedby", code.getAttribute("aria-labelledby") ?? "");
    copy.addEventListener("click", async () => {
      code.select();
      try {
        await navigator.clipboard.writeText(code.value);
        copy.textContent = say("copied");
      } catch {
        copy.textContent = say("copyByHand");
      }
    });
    code.after(copy);
  }
}
