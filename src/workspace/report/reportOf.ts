import type { Block, Workspace } from "../document.ts";

/** The pieces of the report: as arranged, each tab at most once; else every tab that shows something, in their order. */
export function reportOf({ tabs, report }: Pick<Workspace, "tabs" | "report">): readonly Block[] {
  if (!report)
    return tabs.filter(({ query }) => query.series.length > 0).map(({ id }) => ({ kind: "figure", tab: id }));
  const left = new Set(tabs.map(({ id }) => id));
  return report.filter((block) => block.kind !== "figure" || left.delete(block.tab));
}
