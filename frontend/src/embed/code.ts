import { el } from "../shared/dom";
import { say } from "../shared/texts";
import { frameHeight } from "./protocol";

/**
 * The page of the embed code without reloading: what is chosen is asked of the server, which writes the code in any case,
 * and put in place of what stands there.
 */
export function chooseEmbed(form: HTMLFormElement): void {
  form.querySelector("button")?.parentElement?.remove();
  let asked = 0;
  form.addEventListener("change", async () => {
    const address = `${location.pathname}?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`;
    asked += 1;
    const mine = asked;
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asked || !answer.ok) return;
    history.replaceState(null, "", address);
    for (const selector of ["#code", "#preview"]) {
      const fresh = page.querySelector(selector);
      if (fresh) document.querySelector(selector)?.replaceWith(document.adoptNode(fresh));
    }
    offerCopies();
  });
  offerCopies();
  addEventListener("message", (message: MessageEvent<unknown>) => {
    const frame = document.querySelector<HTMLIFrameElement>("#preview");
    const height = message.source === frame?.contentWindow ? frameHeight(message.data) : null;
    if (frame && height !== null) frame.height = String(height);
  });
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
