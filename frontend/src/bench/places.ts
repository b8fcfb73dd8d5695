import { el } from "../shared/dom";

interface Found {
  id: string;
  name: string;
  facts: string;
}

function isFound(value: unknown): value is Found {
  return typeof value === "object" && value !== null && "id" in value && "name" in value && "facts" in value;
}

async function find(words: string): Promise<Found[]> {
  const answer = await fetch(`/desk/places?q=${encodeURIComponent(words)}`);
  if (!answer.ok) throw new Error(String(answer.status));
  const all: unknown = await answer.json();
  return Array.isArray(all) ? all.filter(isFound) : [];
}

function choice(place: Found, first: boolean): HTMLElement {
  const input = el("input", { type: "radio", name: "place", value: place.id, checked: first });
  return el("label", { class: "choice" }, input, el("span", {}, `${place.name} `, el("i", {}, place.facts)));
}

/** Places are looked up in place; without a script, the form comes back with them. */
export function lookUp(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLElement>("[data-places]")) {
    const words = field.querySelector<HTMLInputElement>("input[type=search]");
    const button = field.querySelector<HTMLButtonElement>("button[value=find]");
    const list = field.querySelector<HTMLElement>("[data-found]");
    if (!words || !button || !list) continue;
    const show = async () => {
      if (!words.value.trim()) return;
      list.replaceChildren(el("p", { class: "soft", role: "status" }, "Looking it up …"));
      try {
        const found = await find(words.value);
        list.replaceChildren(...found.map((place, i) => choice(place, i === 0)));
        if (found.length === 0)
          list.append(
            el("p", { class: "soft", role: "status" }, "No place is known by that name. Give a point below."),
          );
      } catch {
        list.replaceChildren(
          el("p", { class: "wrong", role: "alert" }, "It could not be looked up. Try again."),
        );
      }
    };
    button.addEventListener("click", (event) => {
      event.preventDefault();
      void show();
    });
    words.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      void show();
    });
  }
}
