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

/** Runs at the reader's first touch, key or move of the pointer in the root. */
export function whenUsed(root: EventTarget, run: () => void): void {
  const names = ["pointerdown", "pointermove", "keydown", "focusin", "touchstart"];
  const once = () => {
    for (const name of names) root.removeEventListener(name, once);
    run();
  };
  for (const name of names) root.addEventListener(name, once, { passive: true });
}

export function whenIdle(run: () => void): void {
  const idle = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 1500 });
    else setTimeout(run, 200);
  };
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}
