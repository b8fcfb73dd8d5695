import { describe, expect, it } from "vitest";
import { type Change, Selection } from "./selection";

function watched(order = ["a", "b", "c"]) {
  const selection = new Selection(order);
  const heard: Change[] = [];
  selection.onChoose((change) => heard.push(change));
  return { selection, heard };
}

describe("the selection", () => {
  it("tells everyone once, and who chose", () => {
    const { selection, heard } = watched();
    selection.choose("b", "map");
    selection.choose("b", "timeline");
    expect(heard).toEqual([{ id: "b", origin: "map" }]);
  });
  it("takes an id that it doesn't know for none", () => {
    const { selection, heard } = watched();
    selection.choose("a", "list");
    selection.choose("zzz", "address");
    expect(selection.current).toBeNull();
    expect(heard.at(-1)).toEqual({ id: null, origin: "address" });
  });
  it("steps from end to end and no further", () => {
    const { selection } = watched();
    expect(selection.neighbour(1)).toBe("a");
    expect(selection.neighbour(-1)).toBe("c");
    selection.choose("c", "steps");
    expect(selection.neighbour(1)).toBeNull();
    expect(selection.neighbour(-1)).toBe("b");
  });
  it("steps over what a filter hides", () => {
    const { selection } = watched();
    selection.choose("a", "steps");
    selection.show(new Set(["a", "c"]));
    expect(selection.neighbour(1)).toBe("c");
  });
  it("chooses what stands beside the story, and never comes by it", () => {
    const selection = new Selection(["a", "b"], ["x"], { old: "b" });
    selection.choose("x", "list");
    expect(selection.current).toBe("x");
    expect(selection.neighbour(1)).toBe("a");
    expect(selection.neighbour(-1)).toBeNull();
    expect(selection.sequence).toEqual(["a", "b"]);
    selection.choose("old", "address");
    expect(selection.current).toBe("b");
    selection.choose("constructor", "address");
    expect(selection.current).toBeNull();
  });
});
