import visMoment from "moment";
import { DataSet as VisDataSet } from "vis-data/esnext";
import { Timeline as VisTimeline } from "vis-timeline/esnext";

/**
 * What we use of vis-timeline. It is the build that brings no styles along: the others write a `style` element into the
 * page, which our Content-Security-Policy forbids.
 */
interface Data {
  add(items: readonly object[]): void;
  remove(ids: readonly string[]): void;
  getIds(): string[];
  clear(): void;
}

interface Vis {
  DataSet: new () => Data;
  moment: (date: unknown) => { utc(): unknown };
  Timeline: new (box: HTMLElement, items: Data, groups: Data, options: object) => VisTimeline;
}

export const { DataSet, moment, Timeline } = {
  DataSet: VisDataSet,
  moment: visMoment,
  Timeline: VisTimeline,
} as unknown as Vis;
