/** Whether what was answered is a page of the desk, whose main part may take the place of this one's. */
export function mainOf(html: string): { main: HTMLElement; title: string } | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector<HTMLElement>("main#main");
  return main ? { main, title: page.title } : undefined;
}

function show(main: HTMLElement, title: string, enliven: (root: ParentNode) => void): void {
  const here = document.querySelector("main#main");
  if (!here) return;
  const chosen = here.querySelector<HTMLElement>("[data-row].is-on")?.id ?? "";
  const folded = [...here.querySelectorAll("details")].map((each) => each.open);
  document.title = title;
  here.replaceWith(main);
  [...main.querySelectorAll("details")].forEach((each, i) => {
    if (folded[i] && each.classList.contains("group")) each.open = true;
  });
  enliven(main);
  const wrong = main.querySelector<HTMLElement>("[role=alert], [role=status]");
  const again = chosen ? document.getElementById(chosen) : null;
  if (again) again.focus();
  else if (wrong) {
    wrong.tabIndex = -1;
    wrong.focus();
  } else main.focus();
}

function fail(form: HTMLFormElement): void {
  form.querySelector("[data-failed]")?.remove();
  const message = document.createElement("p");
  message.className = "wrong";
  message.setAttribute("role", "alert");
  message.dataset.failed = "";
  message.textContent = "The server could not be reached. Nothing was lost here: try again.";
  form.append(message);
}

async function send(
  form: HTMLFormElement,
  by: HTMLElement | null,
  enliven: (root: ParentNode) => void,
): Promise<void> {
  const data = new FormData(form);
  if (by instanceof HTMLButtonElement && by.name) data.append(by.name, by.value);
  const packed = form.enctype === "multipart/form-data";
  const words = by?.dataset.busy;
  const before = by?.textContent ?? "";
  form.setAttribute("aria-busy", "true");
  if (by && words) by.textContent = words;
  try {
    const body = packed
      ? data
      : new URLSearchParams([...data].map(([k, v]): [string, string] => [k, String(v)]));
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    const part = mainOf(await answer.text());
    if (!part) {
      location.assign(answer.url);
      return;
    }
    if (answer.redirected) history.pushState(null, "", answer.url);
    show(part.main, part.title, enliven);
  } catch {
    fail(form);
  } finally {
    form.removeAttribute("aria-busy");
    if (by && words) by.textContent = before;
  }
}

/** Forms are sent without leaving the page: what comes back takes the place of its main part. Back and forward load. */
export function stay(enliven: (root: ParentNode) => void): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("form[data-stay]")) return;
    event.preventDefault();
    if (form.getAttribute("aria-busy") !== "true") void send(form, event.submitter, enliven);
  });
  addEventListener("popstate", () => location.reload());
}
