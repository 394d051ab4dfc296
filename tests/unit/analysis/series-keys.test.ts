import { expect, it } from "vitest";
import { expandSeries } from "../../../src/analysis/series.ts";
import { POPULATION, catalogue, indicator } from "./fixtures.ts";
import { linked } from "./realStore.ts";

const BOOK = catalogue(indicator("crimes"), POPULATION);
const keyOf = (words: string) => {
  const [choice] = linked(`crimes~${words}`, {}).series;
  return choice && expandSeries(choice, BOOK).series[0]?.key;
};

/** Every form of every calculation: two that differ in a figure may never have one key. */
it.each([
  ...["recast.latest", "recast.2023", "cumulative.undo", "cumulative.spread", "cumulative.sum", "cumulative.sum.shown"],
  ...["by.month", "by.year.mean", "sum.7", "mean.12", "per.1000", "per.100000.homes"],
  ...[
    "share.members",
    "share.members.picked",
    "share.areas",
    "share.areas.picked",
    "share.whole",
    "share.whole.picked",
  ],
  ...[
    "share.parent.provincie",
    "diff.previous",
    "growth.year",
    "average-growth.first",
    "index.2019",
    "diff.2015..2019",
  ],
  ...["at.year", "at.previous", "at.2019", "at.2015..2019", "interval.95", "interval.998", "interval.95.anyway"],
  ...["verdict.95", "verdict.998.anyway.of.NL01", "verdict.95.of.P1", "trend.5", "trend.7.anyway"],
  ...["versus.diff", "versus.ratio", "versus.ratio.P1", "rank", "rank.low", "rank.selected", "rank.low.selected"],
  ...["zscore", "zscore.weighted", "zscore.selected", "percentile", "percentile.4", "versus.class"],
])("the key of a series with %s is its words in the link", (words) => {
  expect(keyOf(words)).toBe(`crimes~${words}`);
});
