import { el } from "../shared/dom";
import { say } from "../shared/texts";
import { type Choice, frameAddress, frameLine, scriptLine } from "./lines";
import { frameHeight } from "./protocol";

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
    const height = form.querySelector<HTMLOptionElement>("#o-view option:checked")?.dataset["height"] ?? "";
    frame.value = frameLine(frame.value, address, height);
    preview.height = height;
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
