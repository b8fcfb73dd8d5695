/** Files may be dropped on the form that takes them, many at once. */
export function dropFiles(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-drop]")) {
    const input = form.querySelector<HTMLInputElement>("input[type=file]");
    const zone = form.querySelector<HTMLElement>(".drop");
    if (!input || !zone) continue;
    const hover = (over: boolean) => zone.classList.toggle("is-over", over);
    form.addEventListener("dragover", (event) => {
      event.preventDefault();
      hover(true);
    });
    form.addEventListener("dragleave", () => hover(false));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      hover(false);
      if (event.dataTransfer?.files.length) input.files = event.dataTransfer.files;
    });
  }
}
