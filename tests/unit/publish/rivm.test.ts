import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { layoutOf } from "../../../src/publish/origins/rivm/layouts.ts";
import { codesByName } from "../../../src/publish/origins/rivm/names.ts";
import { readRivm } from "../../../src/publish/origins/rivm/read.ts";
import { checkTotals } from "../../../src/publish/origins/rivm/totals.ts";

/** A small file written by hand in a layout of RIVM; its figures are made up. */
const payload = (name: string): string => readFileSync(new URL(`../../fixtures/rivm/${name}`, import.meta.url), "utf8");

/** The same, of a layout that no other test reads. */
const layout = (name: string): string => payload(`../rivm-layouts/${name}`);

/** Figures of a file in short: `select day code-or-name value`. */
const short = (text: string, day?: string): string[] =>
  readRivm(text, "file.csv", day).figures.map(
    (one) => `${one.select} ${one.day} ${one.code || one.name || "-"} ${one.value}`,
  );

describe("RIVM", () => {
  test.each([
    [
      payload("list-2020-03-05.csv"),
      "2020-03-05",
      [
        "cases.cumulative 2020-03-05 GM1680 0",
        "cases.cumulative 2020-03-05 GM0014 3",
        "cases.cumulative 2020-03-05 GM0518 1",
      ],
    ],
    [
      payload("names-2020-03-30.csv"),
      "2020-03-30",
      [
        "cases.cumulative 2020-03-30 Den Haag 117",
        "cases.cumulative 2020-03-30 Groningen (gemeente) 60",
        "cases.cumulative 2020-03-30 Nuenen, Gerwen en Nederwetten 4",
      ],
    ],
    [
      payload("names-2020-03-31.csv"),
      "2020-03-31",
      [
        "admissions.cumulative 2020-03-31 Den Haag 41",
        "admissions.cumulative 2020-03-31 Groningen (gemeente) 11",
        "admissions.cumulative 2020-03-31 Nuenen, Gerwen en Nederwetten 1",
      ],
    ],
    [
      payload("map-2020-03-20.csv"),
      "2020-03-20",
      [
        "cases.cumulative 2020-03-20 - not-published",
        "cases.cumulative 2020-03-20 GM0518 9",
        "cases.cumulative 2020-03-20 GM1680 2",
      ],
    ],
    [
      layout("names-2020-04-08.csv"),
      "2020-04-08",
      ["cases.cumulative 2020-04-08 Breda 4", "admissions.cumulative 2020-04-08 Breda 2"],
    ],
    [
      layout("names-2020-04-16.csv"),
      "2020-04-16",
      [
        "cases.cumulative 2020-04-16 Breda 4",
        "admissions.cumulative 2020-04-16 Breda 2",
        "deaths.cumulative 2020-04-16 Breda 1",
      ],
    ],
    [
      payload("map-2020-05-17.csv"),
      "2020-05-17",
      [
        ...["cases.cumulative 2020-05-17 GM0014 209", "admissions.cumulative 2020-05-17 GM0014 41"],
        ...["deaths.cumulative 2020-05-17 GM0014 11", "cases.cumulative 2020-05-17 GM0518 1190"],
        ...["admissions.cumulative 2020-05-17 GM0518 270", "deaths.cumulative 2020-05-17 GM0518 140"],
        ...["cases.cumulative 2020-05-17 GM1680 20", "admissions.cumulative 2020-05-17 GM1680 5"],
        "deaths.cumulative 2020-05-17 GM1680 1",
      ],
    ],
    [
      layout("map-2020-06-15.csv"),
      "2020-06-15",
      [
        "cases.cumulative 2020-06-15 GM0003 9",
        "admissions.cumulative 2020-06-15 GM0003 3",
        "deaths.cumulative 2020-06-15 GM0003 0",
      ],
    ],
    [
      layout("unknown-2020-03-13.csv"),
      undefined,
      ["cases.cumulative 2020-03-13 - 1", "admissions.cumulative 2020-03-13 - 0", "deaths.cumulative 2020-03-13 - 0"],
    ],
    [layout("per-day.csv"), undefined, ["cases.day 2023-01-04 GM0003 2", "deaths.day 2023-01-04 GM0003 not-published"]],
    [
      layout("per-day.json"),
      undefined,
      ["cases.day 2021-10-03 GM0014 5", "admissions.day 2021-10-03 GM0014 1", "deaths.day 2021-10-03 GM0014 0"],
    ],
    [
      layout("hospital.csv"),
      undefined,
      ["admissions.by-admission 2022-09-01 GM0014 3", "admissions.by-notification 2022-09-01 GM0014 2"],
    ],
  ])("%j", (text, day, figures) => {
    expect(short(text, day)).toEqual(figures);
  });

  test("a head that changed meaning needs its day, and a head of nobody is refused", () => {
    expect(() => layoutOf(["Category", "Aantal"], undefined)).toThrow('needs its "day"');
    const [head = ""] = payload("names-2020-03-30.csv").split("\r\n");
    expect(payload("names-2020-03-31.csv").split("\r\n")[0]).toBe(head);
    expect(() => readRivm(payload("names-2020-03-31.csv"), "file.csv", undefined)).toThrow('needs its "day"');
    expect(() => layoutOf(["Category", "Iets"], "2020-03-12")).toThrow(
      "no layout of RIVM has the columns Category, Iets",
    );
  });

  test("what the figures say goes before what the head says", () => {
    const total = (day: string, value: number) => ({
      select: "cases.cumulative",
      day,
      code: "GM0014",
      name: "",
      province: "",
      value,
    });
    expect(() => checkTotals([total("2020-03-30", 11_750), total("2020-03-31", 4712)])).toThrow(
      "goes from 11750 on 2020-03-30 to 4712",
    );
    expect(() => checkTotals([total("2020-03-30", 4712), total("2020-03-31", 11_750)])).toThrow("holds something else");
    expect(() =>
      checkTotals([total("2020-03-30", 11_750), total("2020-03-31", 11_700), total("2020-04-30", 39_000)]),
    ).not.toThrow();
  });

  test("municipalities are found by the names of every day, and never by half", () => {
    const named = (code: string, name: string) => ({ select: "", day: "", province: "", value: 0, code, name });
    const codeOf = codesByName(
      [
        named("GM0518", "'s-Gravenhage"),
        named("GM0164", "Hengelo (O)"),
        named("GM0373", "Bergen (NH.)"),
        named("GM0893", "Bergen (L.)"),
        named("GM1900", "Súdwest-Fryslân"),
      ],
      { "Den Haag": "GM0518" },
    );
    expect(
      ["s-Gravenhage", "Den Haag", "Hengelo", "Bergen (L)", "Súdwest Fryslân", "Bergen", "Nergens"].map(codeOf),
    ).toEqual(["GM0518", "GM0518", "GM0164", "GM0893", "GM1900", undefined, undefined]);
  });

  const recorded = "/work/shared/fixtures/rivm/cumulatief/slice-2-days-all-rows.csv";
  test.skipIf(!existsSync(recorded))("the recorded days add up to what RIVM told (skipped without ../shared)", () => {
    const { figures } = readRivm(readFileSync(recorded, "utf8"), recorded, undefined);
    const total = (select: string) =>
      figures
        .filter((one) => one.select === select && one.day === "2020-09-15")
        .reduce((sum, { value }) => sum + Number(value), 0);
    expect(["cases", "admissions", "deaths"].map((one) => total(`${one}.cumulative`))).toEqual([84_778, 12_315, 6258]);
  });
});
