import { describe, expect, it } from "vitest";
import { describe as describeResult } from "../../../../src/analysis/describe.ts";
import type { Query } from "../../../../src/analysis/query.ts";
import type { Result } from "../../../../src/analysis/result.ts";
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
import { CASES } from "./cases.ts";

async function openedFor(link: string) {
  const read = decodeLink(link);
  expect(read.notices).toEqual([]);
  if (!read.workspace) throw new Error("the link shows nothing");
  const { query } = activeTab(read.workspace);
  const store = await openRealStore(query.level);
  const { catalogue, areas } = store;
  // Many forms are judged by one answer.
  const answers = new Map<Query, Promise<Result>>();
  const judged = async (form: AnyForm | undefined, asked: Query, options: RawOptions = {}) => {
    if (!form) throw new Error("no such form");
    const answer = answers.get(asked) ?? store.run(asked);
    answers.set(asked, answer);
    return judge(await form.declaration(), { result: await answer, query: asked, catalogue, areas }, options);
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
    const after = await judged(formById(advice.remedy.form ?? form), mended, options);
    expect(after.reason.id).not.toBe(advice.reason.id);
    expect(["impossible", "misleading"]).not.toContain(after.grade);
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
