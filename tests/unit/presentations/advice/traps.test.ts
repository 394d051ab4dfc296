import { describe, expect, it } from "vitest";
import { describe as describeResult } from "../../../../src/analysis/describe.ts";
import type { Query } from "../../../../src/analysis/query.ts";
import { titleOf } from "../../../../src/analysis/titles.ts";
import { LANGUAGES } from "../../../../src/cube/text.ts";
import { createWords } from "../../../../src/i18n/createWords.ts";
import { judge } from "../../../../src/presentations/advice/judge.ts";
import { TRAPS } from "../../../../src/presentations/advice/traps.ts";
import { eventsOf } from "../../../../src/presentations/chart/events.ts";
import type { AnyForm, RawOptions } from "../../../../src/presentations/defineForm.ts";
import type { Advice } from "../../../../src/presentations/form.ts";
import { FORMS, formById } from "../../../../src/presentations/registry.ts";
import { makeTheme } from "../../../../src/ui/makeTheme.ts";
import { changeQuery } from "../../../../src/workspace/actions.ts";
import { activeTab } from "../../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { createWorkspaceStore } from "../../../../src/workspace/store.ts";
import { openRealStore } from "../../analysis/realStore.ts";
import type { RealStore } from "../../analysis/realStore.ts";

/** A trap on figures of the embedded store: the selection, the form that would mislead, and what must be said of it. */
interface Case {
  readonly link: string;
  readonly form: string;
  readonly options?: RawOptions;
  readonly says: `${Advice["grade"]} ${string}`;
  /** What the button does: `mend` and the end of its label, the form it shows, or `rate`. Absent: nothing mends it. */
  readonly offers?: string;
  /** One of the traps of every form: none but the table, and forms of one moment where that is harmless, calls it good. */
  readonly trap?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  "stacking means": {
    link: "indicators=house-price&areas=group:g4&periods=2025",
    form: "stacked",
    says: "misleading advice.no-sum",
    offers: "form bar",
  },
  "a circle of shares of different things": {
    link: "indicators=share-65plus,self-rated-health&areas=GM0344&periods=2024",
    form: "pie",
    says: "impossible advice.no-whole",
    offers: "form bar",
  },
  "some parts taken for the whole": {
    link: "indicators=population-age~age.0-14.15-24&areas=group:g4&periods=2024",
    form: "stacked",
    says: "possible advice.part",
    offers: "mend all-members",
  },
  "two units in one stack, several years": {
    link: "indicators=population,crimes&areas=GM0344,GM0363&periods=2023..2024",
    form: "stacked",
    says: "misleading advice.units",
    offers: "mend index",
  },
  "two units on the axes of one line chart": {
    link: "indicators=house-price,population&areas=GM0344&periods=2019..2025",
    form: "dual",
    says: "misleading dual.misleading",
    offers: "mend index",
  },
  "counts on a map": {
    link: "indicators=crimes&areas=all&periods=2025",
    form: "map",
    says: "misleading map.advice-counts",
    offers: "rate",
  },
  "counts beside those of the whole country": {
    link: "indicators=crimes&areas=GM0344,GM0307&compare=NL01&periods=2025",
    form: "bar",
    says: "misleading charts.bar-crushed",
    offers: "mend rates",
  },
  "inhabitants beside those of the whole country": {
    link: "indicators=population&areas=GM0344&compare=NL01&periods=2024",
    form: "bar",
    says: "misleading charts.bar-crushed",
    offers: "mend no-references",
  },
  "lines made flat by that of the whole country": {
    link: "indicators=population&areas=GM0344,GM0307&compare=NL01&periods=2019..2024",
    form: "line",
    says: "possible charts.line-crushed",
    offers: "mend index",
  },
  "small denominators": {
    link: "indicators=crimes~per.1000&level=buurt&areas=in:GM0344&periods=2024",
    form: "ranking",
    says: "possible advice.too-small",
    offers: "mend larger",
    trap: "too-small",
  },
  "few areas for a regression": {
    link: "indicators=income-per-inhabitant,self-rated-health&areas=in:PV24&periods=2024",
    form: "scatter",
    says: "misleading advice.few-areas",
    offers: "mend all-areas",
  },
  "two topics that have no figures of the period chosen": {
    link: "indicators=income-per-inhabitant,self-rated-health&periods=2022",
    form: "scatter",
    says: "impossible scatter.no-pairs",
    offers: "mend periods",
  },
  "mixed reference dates": {
    link: "indicators=share-65plus,self-rated-health,crimes-per-1000&areas=GM0344&compare=GM0363&periods=latest",
    form: "profile",
    says: "possible advice.mixed-dates",
    offers: "mend periods",
    trap: "mixed-dates",
  },
  "mixed borders": {
    link: "indicators=population,crimes&areas=in:PV30&periods=2021",
    form: "bar",
    says: "possible advice.mixed-borders",
    offers: "mend recast-year",
    trap: "mixed-borders",
  },
  "growth from a tiny base": {
    link: "indicators=covid-admissions~by.month~growth.previous&areas=in:PV26&periods=2020-10",
    form: "bar",
    says: "possible advice.tiny-growth",
    offers: "mend difference",
    trap: "tiny-base",
  },
  "a municipality that merged": {
    link: "indicators=population&areas=GM0363,GM0344&periods=2019..2024",
    form: "line",
    says: "possible advice.changed",
    offers: "mend recast",
    trap: "merged",
  },
  "a municipality that merged, of figures that cannot be recast": {
    link: "indicators=house-price&areas=GM0363,GM0344&periods=2019..2024",
    form: "line",
    says: "possible advice.changed",
    trap: "merged",
  },
  "growth of a municipality that merged, in one period": {
    link: "indicators=population~growth.2019&areas=all&periods=2024",
    form: "map",
    says: "possible advice.changed",
    offers: "mend recast",
    trap: "merged",
  },
  "a comparison across a change of testing policy": {
    link: "indicators=covid-cases~by.month&areas=GM0344&periods=2020-03-02..2020-12-31",
    form: "line",
    says: "possible advice.crossed",
    trap: "dated",
  },
  "a month against the same month before a change of testing policy": {
    link: "indicators=covid-cases~by.month~diff.year&areas=in:PV26&periods=2021-05",
    form: "bar",
    says: "possible advice.crossed",
    trap: "dated",
  },
  "days around a backlog of reports": {
    link: "indicators=covid-cases&areas=GM0344&periods=2022-02-01..2022-02-20",
    form: "line",
    says: "possible advice.crossed",
    trap: "dated",
  },
  "two date bases in one picture": {
    link: "indicators=covid-admissions~sum.7,covid-cases~sum.7&areas=GM0344&periods=2020-10-01..2020-12-31",
    form: "line",
    says: "possible advice.date-bases",
    trap: "date-bases",
  },
  "too many lines": {
    link: "indicators=owner-occupied-homes&areas=in:PV28&periods=2023,2024",
    form: "line",
    says: "possible charts.line-many",
    offers: "mend highest",
  },
  "too many parts": {
    link: "indicators=votes-tk2025&areas=GM0344&periods=2025",
    form: "pie",
    says: "misleading pie.many",
    offers: "mend largest",
  },
  "a sum over periods of a state": {
    link: "indicators=population~sum.7&areas=group:g4&periods=2024",
    form: "table",
    says: "impossible advice.not-over-time",
    offers: "mend no-sum",
  },
  "a line of one moment": {
    link: "indicators=house-price&areas=GM0344&periods=2025",
    form: "line",
    says: "impossible charts.line-one-period",
    offers: "mend development",
  },
  "small lines of one day": {
    link: "indicators=covid-admissions&areas=GM0344&periods=2020-04-01",
    form: "multiples",
    says: "impossible charts.line-one-period",
    offers: "mend development",
  },
  "then and now of one moment": {
    link: "indicators=house-price&areas=in:PV26&periods=2025",
    form: "slope",
    says: "impossible slope.one-moment",
    offers: "mend two-moments",
  },
  "a change of one moment": {
    link: "indicators=house-price&periods=2025",
    form: "change",
    says: "impossible atlas.one-moment",
    offers: "mend two-moments",
  },
  "maps side by side of one moment": {
    link: "indicators=house-price&periods=2025",
    form: "maps",
    says: "impossible atlas.one-map",
    offers: "mend development",
  },
  "an average line taken for the Netherlands": {
    link: "indicators=house-price&areas=in:PV26&periods=2025",
    form: "bar",
    options: { average: true },
    says: "possible advice.average",
    offers: "mend country",
  },
};

const stores = new Map<string, RealStore>();
async function openedFor(link: string) {
  const read = decodeLink(link);
  expect(read.notices).toEqual([]);
  if (!read.workspace) throw new Error("the link shows nothing");
  const { query } = activeTab(read.workspace);
  const store = stores.get(query.level) ?? (await openRealStore(query.level));
  stores.set(query.level, store);
  const { catalogue, areas } = store;
  const judged = async (form: AnyForm | undefined, asked: Query, options: RawOptions = {}) => {
    if (!form) throw new Error("no such form");
    return judge(await form.declaration(), { result: await store.run(asked), query: asked, catalogue, areas }, options);
  };
  return { workspace: read.workspace, query, judged, areas, result: store.run };
}

const offered = ({ remedy }: Advice): string | undefined => {
  if (remedy?.kind === "mend") return `mend ${remedy.label.id.replace("advice.mend-", "")}`;
  return remedy?.kind === "form" ? `form ${remedy.form}` : remedy?.kind;
};

describe.each(Object.entries(CASES))("%s", (_, { link, form, options, says, offers, trap }) => {
  it("is caught, said in both languages, and mended where it can be", async () => {
    const { workspace, query, judged } = await openedFor(link);
    const advice = await judged(formById(form), query, options);
    expect(`${advice.grade} ${advice.reason.id}`).toBe(says);
    expect(offered(advice)).toBe(offers);
    const sentences = LANGUAGES.map((language) => createWords(language).say(advice.reason));
    expect(new Set(sentences).size).toBe(2);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].{15,}\.$/);
    if (advice.remedy?.kind !== "mend") return;

    const { change, label } = advice.remedy;
    for (const language of LANGUAGES) expect(createWords(language).say(label)).not.toMatch(/advice\.|{{/);
    const store = createWorkspaceStore(workspace);
    store.getState().act("mend", (now) => changeQuery(now, change));
    const mended = activeTab(store.getState().workspace).query;
    expect((await judged(formById(form), mended, options)).reason.id).not.toBe(advice.reason.id);
    store.getState().undo();
    expect(activeTab(store.getState().workspace).query).toEqual(query);
  });

  if (trap !== undefined) {
    it("is called good by no form but the table, and those of one moment where all are of one moment", async () => {
      const { query, judged } = await openedFor(link);
      const oneMoment = TRAPS.find(({ id }) => id === trap)?.overTime === true && !/~(growth|diff|at)/.test(link);
      for (const each of FORMS) {
        const { shows } = await each.declaration();
        if (shows === "cells" || (oneMoment && shows === "moment")) continue;
        expect([each.id, (await judged(each, query)).grade]).not.toEqual([each.id, "good"]);
      }
    });
  }
});

describe.each(Object.values(CASES).flatMap(({ link, trap, form }) => (trap === "dated" ? [[link, form]] : [])))(
  "a break within %s",
  (link, id) => {
    it("is said in title and alt text, and marked where time is an axis", async () => {
      const { query, result, areas } = await openedFor(link);
      const shown = await result(query);
      for (const language of LANGUAGES) {
        const words = createWords(language);
        const [title, description] = [words.say(titleOf(shown)), describeResult(shown, areas).map(words.say).join(" ")];
        expect(title).toMatch(language === "nl" ? /meetwijze veranderd op/ : /way of measuring changed on/);
        expect(description).toMatch(
          language === "nl" ? /veranderde de manier van meten/ : /way of measuring or counting/,
        );
        if (id !== "line") continue;
        const toSvg = await formById(id)?.svg();
        const figure = { result: shown, options: {}, areas, words, theme: makeTheme(false), title, description };
        const [text = "", more = ""] = eventsOf(shown, words).map(({ text }) => text.split(" ")[0]);
        expect(toSvg?.(figure, { width: 900, height: 480 })).toMatch(
          new RegExp(`stroke-dasharray[^]*${text}[^]*${more}`),
        );
      }
    });
  },
);

it("says all that is wrong at once, each with its own way out, and the rest when one is mended", async () => {
  const { query, judged } = await openedFor("indicators=population,house-price&areas=GM0363,GM0344&periods=2019..2024");
  const line = await judged(formById("line"), query);
  const said = ({ reason, more = [] }: Advice) => [reason, ...more.map((each) => each.reason)].map(({ id }) => id);
  expect(said(line)).toEqual(["advice.changed", "charts.units-apart"]);
  expect(line.more?.map(({ remedy }) => remedy?.kind)).toEqual(["mend"]);
  const bars = await judged(formById("stacked"), query);
  expect([bars.grade, ...said(bars)]).toEqual(["misleading", "advice.units", "advice.changed"]);

  const { query: many, judged: held } = await openedFor(
    "indicators=covid-admissions~sum.7,covid-cases~sum.7&areas=GM0344&periods=2022-02-01..2022-02-20",
  );
  expect(said(await held(formById("line"), many))).toEqual(
    expect.arrayContaining(["advice.date-bases", "advice.crossed"]),
  );
});

it("every trap that no form escapes has figures of the store that fall in it", () => {
  const tried = new Set(Object.values(CASES).flatMap(({ trap }) => trap ?? []));
  expect(TRAPS.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});
