import { describe, expect, it } from "vitest";
import { needKey } from "../../../src/cube/cube.ts";
import { problem } from "../../../src/cube/problem.ts";
import { evaluate } from "../../../src/analysis/evaluate.ts";
import { orderNotes } from "../../../src/analysis/notes-order.ts";
import { plan } from "../../../src/analysis/plan.ts";
import type { ResultNote } from "../../../src/analysis/result.ts";
import { AREAS, POPULATION, TOOLS, answer, areas, catalogue, indicator } from "./fixtures.ts";
import { both, every } from "./noted.ts";
import { linked } from "./realStore.ts";

/** What is said once of all that could not be read, and in which order notes stand. */

describe("of figures that could not be read", () => {
  const asked = linked("crimes,thefts", { areas: [areas("A")] });
  const book = catalogue(indicator("crimes"), indicator("thefts"), POPULATION);
  const needs = plan(asked, book, AREAS, TOOLS);
  const told = (lost: (at: number) => ReturnType<typeof problem> | "absent" | undefined) => {
    const data = answer(needs, book, { crimes: { A: every(1) }, thefts: { A: every(1) } });
    for (const [at, need] of needs.entries()) {
      const what = lost(at);
      if (what === "absent") data.delete(needKey(need));
      else if (what) data.set(needKey(need), what);
    }
    return evaluate(asked, book, AREAS, data, TOOLS).notes;
  };
  const notLoaded = (count: number, retry: boolean) => [
    {
      severity: "caution",
      message: { id: "analysis.not-loaded", params: { count } },
      ...(retry && { remedy: { kind: "retry" } }),
    },
  ];

  it("how many are said once, with trying again where that can help", () => {
    expect(told(() => undefined)).toEqual([]);
    expect(told((at) => (at === 0 ? problem("offline", "x", "") : undefined))).toEqual(notLoaded(1, true));
    expect(told((at) => problem(at === 0 ? "not-found" : "offline", "x", ""))).toEqual(notLoaded(2, true));
    expect(told(() => problem("not-found", "x", ""))).toEqual(notLoaded(2, false));
    expect(told((at) => (at === 1 ? "absent" : undefined))).toEqual(notLoaded(1, true));
  });
});

describe("notes in their order", () => {
  const make = (id: string, more: Partial<ResultNote> = {}, params?: ResultNote["message"]["params"]): ResultNote => ({
    ...{ severity: "info", message: { id, ...(params && { params }) } },
    ...more,
  });
  const named = (name: string, more: Partial<ResultNote> = {}, id = "analysis.territory") =>
    make(id, more, { name: both(name), count: 2 });

  it("are those that say most first, equal ones as they came", () => {
    const [a, b] = [make("some.a"), make("some.b")];
    const flag = make("analysis.flag-estimate");
    const status = make("analysis.status-unknown");
    expect(orderNotes([status, flag, a, b, make("c", { severity: "caution" })])).toEqual([
      make("c", { severity: "caution" }),
      a,
      b,
      flag,
      status,
    ]);
    expect(orderNotes([b, a, make("analysis.too-small"), make("analysis.too-small-both")])).toEqual([
      ...[b, a, make("analysis.too-small-both"), make("analysis.too-small")],
    ]);
    expect(orderNotes([])).toEqual([]);
  });

  it("say the same of several once, with up to three names and else the first and how many more", () => {
    const list = (first: object, rest: object, id: string) => ({ id, params: { first, rest } });
    const name = (...names: string[]) =>
      orderNotes(names.map((each, series) => named(each, { series })))[0]?.message.params?.["name"];
    expect(orderNotes([named("x", { series: 4 })])).toEqual([named("x", { series: 4 })]);
    expect(orderNotes([named("x", { series: 0 }), named("x", { series: 1 })])).toEqual([named("x", { series: 0 })]);
    expect(name("x", "y", "z")).toEqual(
      list(both("x"), list(both("y"), both("z"), "analysis.list-and"), "analysis.list-comma"),
    );
    expect(name("x", "y", "z", "w")).toEqual({ id: "analysis.title-more", params: { first: both("x"), count: 3 } });
    const [once] = orderNotes([named("x", { series: 0 }), named("y", { series: 1 })]);
    expect(once).toEqual({
      severity: "info",
      message: {
        id: "analysis.territory",
        params: { name: list(both("x"), both("y"), "analysis.list-and"), count: 2 },
      },
    });
    expect(orderNotes([make("same"), make("same")])).toEqual([make("same")]);
  });

  it("keep apart what differs in anything but the name, and the name where a sentence does not begin with it", () => {
    const dated = { dated: { from: "2021-01-01" } };
    const retry = { remedy: { kind: "retry" } } as const;
    expect(
      orderNotes([named("x"), named("y", { severity: "caution" }), named("z", dated), named("w", retry)]),
    ).toHaveLength(4);
    expect(orderNotes([named("x", {}, "analysis.few-named"), named("y", {}, "analysis.few-named")])).toHaveLength(2);
    expect(orderNotes([named("x", { ...dated, ...retry }), named("y", { ...dated, ...retry })])).toEqual([
      {
        severity: "info",
        message: {
          id: "analysis.territory",
          params: { name: { id: "analysis.list-and", params: { first: both("x"), rest: both("y") } }, count: 2 },
        },
        ...retry,
        ...dated,
      },
    ]);
  });
});
