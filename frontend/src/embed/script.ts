/**
 * embed.js, for other people's pages:
 *
 *   <script src="https://trips.example/embed.js" data-trip="asia-2025" async></script>
 *   <dateline-trip trip="asia-2025" view="map" theme="dark"></dateline-trip>
 *
 * Both become a frame that loads when it comes near the view and takes the height of what is in it.
 */
import { frameHeight, frameSource, frameTitle } from "./protocol";

const script = document.currentScript as HTMLScriptElement | null;
/** Where the trips are: beside this file, be that a server's root or a folder of it. */
const base = new URL(".", new URL(script?.src ?? "/", location.href)).href.replace(/\/$/, "");
const { origin } = new URL(base);

class DatelineTrip extends HTMLElement {
  static observedAttributes = ["trip", "view", "theme", "lang"];
  #frame: HTMLIFrameElement | null = null;

  readonly #hear = (message: MessageEvent<unknown>) => {
    if (!this.#frame || message.source !== this.#frame.contentWindow || message.origin !== origin) return;
    const height = frameHeight(message.data);
    if (height !== null) this.#frame.style.height = `${height}px`;
    const title = this.hasAttribute("title") ? null : frameTitle(message.data);
    if (title !== null) this.#frame.title = title;
  };

  connectedCallback(): void {
    addEventListener("message", this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const trip = this.getAttribute("trip");
    if (!trip) return;
    const options = ["view", "theme", "lang"].map((name) => [name, this.getAttribute(name)] as const);
    const src = frameSource(base, trip, Object.fromEntries(options));
    if (this.#frame?.src === src) return;
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.title = this.getAttribute("title") ?? "Trip: map and timeline";
    Object.assign(frame.style, {
      display: "block",
      width: "100%",
      minWidth: "280px",
      height: "640px",
      border: "0",
    });
    frame.src = src;
    this.style.display = "block";
    this.replaceChildren(frame);
    this.#frame = frame;
  }
}

if (!customElements.get("dateline-trip")) customElements.define("dateline-trip", DatelineTrip);

if (script?.dataset["trip"] && script.parentNode) {
  const element = document.createElement("dateline-trip");
  for (const name of ["trip", "view", "theme", "lang", "title"]) {
    const value = script.dataset[name];
    if (value) element.setAttribute(name, value);
  }
  if (script.parentNode === document.head) {
    addEventListener("DOMContentLoaded", () => document.body.prepend(element));
  } else script.after(element);
}
