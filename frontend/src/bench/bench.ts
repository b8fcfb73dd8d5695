import "../styles/bench.css";
import { dropFiles } from "./drop";
import { followKeys } from "./keys";
import { lookUp } from "./places";
import { choosePoints } from "./point";
import { followReading } from "./reading";
import { stay } from "./stay";

/** What a page of the desk gains by a script; without it, each form and link does the same by itself. */
function enliven(root: ParentNode): void {
  dropFiles(root);
  lookUp(root);
  choosePoints(root);
  followReading(root);
  for (const hint of root.querySelectorAll<HTMLElement>("[data-keys]")) hint.hidden = false;
}

enliven(document);
stay(enliven);
followKeys();
