import { mainOf } from "./stay";

/** What the server tells while it reads. */
interface Step {
  done: number;
  all: number;
  over: boolean;
}

const PATIENCE = 3000;

/** "12 of 40 articles read"; files that are being opened have no number yet. */
export function words(step: Step): string {
  return step.all ? `${step.done} of ${step.all} articles read` : "Opening the files …";
}

function show(zone: HTMLElement, step: Step): void {
  const bar = zone.querySelector("progress");
  const text = zone.querySelector("[data-step]");
  if (bar && step.all) {
    bar.max = step.all;
    bar.value = step.done;
  }
  if (text && text.textContent !== words(step)) text.textContent = words(step);
}

/** What was found takes the place of how far it was; the rest of the page, where somebody may be writing, stays. */
async function result(zone: HTMLElement, address: string): Promise<void> {
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const next = mainOf(await answer.text())?.main.querySelector<HTMLElement>(".preview");
    if (!zone.isConnected) return;
    if (!next) location.assign(address);
    else {
      zone.replaceWith(next);
      follow(next);
    }
  } catch {
    setTimeout(() => void result(zone, address), PATIENCE);
  }
}

function follow(zone: HTMLElement): void {
  const { reading, again } = zone.dataset;
  if (!reading || !again) return;
  const source = new EventSource(reading);
  source.onmessage = (event) => {
    const step = JSON.parse(event.data) as Step;
    if (step.over || !zone.isConnected) source.close();
    if (!zone.isConnected) return;
    if (step.over) void result(zone, again);
    else show(zone, step);
  };
  source.onerror = () => {
    source.close();
    setTimeout(() => void result(zone, again), PATIENCE);
  };
}

/** Follows the reading that goes on; without a script the page loads again and again until it is over. */
export function followReading(root: ParentNode): void {
  for (const zone of root.querySelectorAll<HTMLElement>("[data-reading]")) follow(zone);
}
