import { el } from "./dom";

/** Runs once the element comes near the view and the page has time for it. */
export function whenNear(element: Element, run: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      whenIdle(run);
    },
    { rootMargin: "160px" },
  );
  observer.observe(element);
}

/** How long after a finger is lifted its tap has come to what lay under it. */
const TAP = 400;

/**
 * Runs at the reader's first touch, key, turn of the wheel or move of the pointer in the root; after a touch once the finger is
 * lifted, so that nothing else comes to lie under it.
 */
export function whenUsed(root: EventTarget, run: () => void): void {
  const names = ["pointerdown", "pointermove", "keydown", "focusin", "wheel"];
  const once = (used: Event) => {
    if (used instanceof PointerEvent && used.pointerType !== "mouse") {
      if (used.type === "pointermove") return;
      stop();
      const lifted = () => setTimeout(run, TAP);
      root.addEventListener("pointerup", lifted, { once: true });
      root.addEventListener("pointercancel", lifted, { once: true });
      return;
    }
    stop();
    run();
  };
  const stop = () => {
    for (const name of names) root.removeEventListener(name, once);
  };
  for (const name of names) root.addEventListener(name, once, { passive: true });
}

/**
 * Offers by a button what is heavy; runs once button or element was clicked, behind what else the click does: what was tapped
 * stays under the finger till then.
 */
export function whenClicked(element: Element, name: string, run: () => void): void {
  const button = el("button", { type: "button", class: "wake" }, name);
  element.append(button);
  const once = () => {
    button.remove();
    setTimeout(run);
  };
  element.addEventListener("click", once, { once: true });
}

export function whenIdle(run: () => void): void {
  const idle = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 1500 });
    else setTimeout(run, 200);
  };
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}
