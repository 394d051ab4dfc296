import { describe, expect, test } from "vitest";
import { FLAG, flagsOf } from "../../../src/cube/flags.ts";
import { reasonOf } from "../../../src/cube/reason.ts";
import type { Cube } from "../../../src/cube/cube.ts";
import { assemble } from "../../../src/publish/assemble.ts";
import type { InputConfig } from "../../../src/publish/config/schema.ts";
import type { SourceConfig } from "../../../src/publish/config/sources.ts";
import { readDivisions } from "../../../src/publish/divisions.ts";
import { reportText } from "../../../src/publish/report.ts";
import { indicator, smallAreas, threeYears } from "./world.ts";

const divisions = readDivisions(threeYears, [smallAreas]);

function run(
  inputs: InputConfig[],
  texts: Partial<Record<SourceConfig["id"], string>>,
  more: Partial<SourceConfig> = {},
  fields = {},
) {
  const sources = Object.keys(texts).map((id) => ({ id: id, file: id, expected: [], ...more }));
  return assemble([indicator("figure", { inputs, ...fields })], sources, divisions, (file) => texts[file] ?? "");
}

/** A cube as lines: area, then per period (and member) the figure with its flags, or the reason. */
function lines(cube: Cube | undefined): string[] {
  if (!cube) return [];
  const width = cube.values.length / cube.areas.length;
  return cube.areas.map((area, row) => {
    const cells = Array.from({ length: width }, (_, column) => {
      const at = row * width + column;
      const value = cube.values[at] ?? NaN;
      return [Number.isNaN(value) ? reasonOf(cube.reason[at] ?? 0) : value, ...flagsOf(cube.flags[at] ?? 0)].join("+");
    });
    return [area, ...cells].join(" ");
  });
}

const tidy = (rows: string) => `regio_code,jaar,indicator,waarde\n${rows}`;
const yearly = { importer: "tidy", select: "x", level: "gemeente", frequency: "year", division: "per-period" } as const;

describe("a cube from rows", () => {
  test("areas that do not exist are not applicable, those without a row are not published, new ground is a break", () => {
    const rows = "GM0001,2020,x,1\nGM0002,2020,x,2\nGM0001,2021,x,3\nGM0001,2022,x,4\nGM0003,2022,x,0\n";
    const { indicators, faults } = run([yearly], { tidy: tidy(rows) });
    expect(faults).toEqual([]);
    expect(lines(indicators[0]?.cubes[0]?.cube)).toEqual([
      "GM0001 1 3+break 4",
      "GM0002 2 not-applicable not-applicable",
      "GM0003 not-published not-published 0",
    ]);
  });

  test("a year without any figure is no period", () => {
    const { indicators } = run([yearly], { tidy: tidy("GM0001,2020,x,1\nGM0001,2022,x,2\n") });
    expect(indicators[0]?.cubes[0]?.cube.periods).toEqual(["2020", "2022"]);
  });

  test("days run on without holes from the first to the last with a figure", () => {
    const text = "gm_code,date,n\nGM0001,2022-01-01,\nGM0001,2022-01-02,5\nGM0001,2022-01-04,0\nGM0003,2022-01-05,\n";
    const daily = {
      importer: "covid-day",
      select: "n",
      level: "gemeente",
      frequency: "day",
      division: "gm-2021",
    } as const;
    const { indicators } = run([daily], { "covid-day": text });
    expect(indicators[0]?.cubes[0]?.cube.periods).toEqual(["2022-01-02", "2022-01-03", "2022-01-04"]);
    expect(lines(indicators[0]?.cubes[0]?.cube)).toEqual([
      "GM0001 5 not-published 0",
      "GM0003 not-published not-published not-published",
    ]);
  });

  test("scale and rounding go with a figure, and so do the flags of an input", () => {
    const { indicators } = run([{ ...yearly, scale: 1000, rounding: 0, flags: ["provisional"], estimate: true }], {
      tidy: tidy("GM0001,2020,x,32.1\n"),
    });
    expect(lines(indicators[0]?.cubes[0]?.cube)[0]).toBe("GM0001 32100+provisional+estimate");
  });

  test("what counts up and falls was corrected", () => {
    const fields = { time: "cumulative" } as const;
    const { indicators } = run(
      [yearly],
      { tidy: tidy("GM0003,2020,x,9\nGM0003,2021,x,8\nGM0003,2022,x,8\n") },
      {},
      fields,
    );
    expect(lines(indicators[0]?.cubes[0]?.cube).at(-1)).toBe("GM0003 9 8+correction 8");
  });
});

describe("what does not fit", () => {
  test("an area that is not there in that year, and a second figure for one cell", () => {
    const { faults } = run([yearly], { tidy: tidy("GM0002,2021,x,1\nGM0001,2020,x,1\nGM0001,2020,x,2\n") });
    expect(faults).toEqual([
      "tidy:2: figure: GM0002 does not exist in 2021",
      "tidy:4: figure: a second figure for GM0001 in 2020",
    ]);
  });

  test("a refusal that is expected is no fault; one more or one fewer is", () => {
    const text = { tidy: tidy("GM0001,2020,x,1\nGM0002,2021,x,1\n") };
    const expected = (count: number) => ({ expected: [{ why: "GM0002 does not exist", count, because: "known" }] });
    expect(run([yearly], text, expected(1)).faults).toEqual([]);
    expect(run([yearly], text, expected(2)).faults).toEqual([
      "tidy: 2 refusals expected for /GM0002 does not exist/, 1 came",
    ]);
    expect(run([yearly], text, expected(1)).reports[0]?.refused).toHaveLength(1);
  });

  test("the report counts rows, figures, what is missing and why, and names every refusal", () => {
    const { reports } = run([yearly], {
      tidy: tidy("GM0001,2020,x,1\nGM0001,2020,y,1\nGM0002,2021,x,1\nGM0001,2021,x,n/a\nGM0003,2021,x,1\n"),
    });
    expect(reports).toMatchObject([
      { source: "tidy", rowsRead: 5, kept: 2, missing: { "not-published": 3, "not-applicable": 1 } },
    ]);
    expect(reportText(reports).split("\n").slice(1)).toEqual([
      "tidy    5          2             3 not-published, 1 not-applicable  2",
      'refused  tidy:5  "n/a" is no number',
      "refused  tidy:4  figure: GM0002 does not exist in 2021",
    ]);
  });
});

describe("totals of one file", () => {
  const rivm = "Date_of_report;Municipality_code;Municipality_name;Province;n\n";
  const day = "2021-03-13 10:00:00";
  const total = { importer: "rivm-cumulative", select: "n", frequency: "day", division: "per-period" } as const;
  const provinces = { P: "PV20", Q: "PV21" };

  test("count rows without a municipality, for the country and per province", () => {
    const text = `${rivm}${day};GM0001;a;P;1\n${day};GM0003;b;Q;2\n${day};;;Q;4\n`;
    const { indicators } = run(
      [
        { ...total, level: "land", total: "all-rows" },
        { ...total, level: "provincie", total: "by-province" },
      ],
      { "rivm-cumulative": text },
      { provinces },
    );
    expect(indicators[0]?.cubes.map(({ cube }) => lines(cube))).toEqual([
      ["NL01 7+computed"],
      ["PV20 1+computed", "PV21 6+computed"],
    ]);
  });

  test("are no figure when a municipality has no row or no figure", () => {
    const next = "2021-03-14 10:00:00";
    const whole = `${rivm}${day};GM0001;a;P;1\n${day};GM0003;b;Q;2\n`;
    const land = [{ ...total, level: "land", total: "all-rows" } as const];
    for (const rest of [`${next};GM0001;a;P;1\n`, `${next};GM0001;a;P;1\n${next};GM0003;b;Q;\n`]) {
      const { indicators } = run(land, { "rivm-cumulative": whole + rest }, { provinces });
      expect(lines(indicators[0]?.cubes[0]?.cube)).toEqual(["NL01 3+computed"]);
    }
  });

  test("of a district need all of its neighbourhoods", () => {
    const text =
      "code,niveau,jaar,n\nGM0001,gemeente,2021,9\nBU00010101,buurt,2021,1\nBU00010102,buurt,2021,2\nBU00010201,buurt,2021,4\n";
    const input = {
      importer: "crimes",
      select: "n",
      level: "wijk",
      frequency: "year",
      division: "bu-2021",
      total: "by-district",
    } as const;
    const { indicators } = run([input], { crimes: text });
    expect(lines(indicators[0]?.cubes[0]?.cube)).toEqual(["WK000101 3+computed", "WK000102 not-published"]);
  });

  test("of votes include those from abroad; a party that is not on a ballot breaks nothing", () => {
    const text = "Code;Partij;n\nG0001;A;1\nG0001;B;2\nG0003;A;4\nG0003;B;\nG9010;A;8\n";
    const votes = {
      importer: "votes",
      select: "n",
      frequency: "year",
      division: "per-period",
      absent: "not-applicable",
      labels: { dimension: "party", codes: { A: "a", B: "b" } },
    } as const;
    const party = {
      id: "party",
      name: { nl: "partij", en: "party" },
      members: ["a", "b"].map((code) => ({ code, name: { nl: code, en: code } })),
    };
    const inputs: InputConfig[] = [
      { ...votes, level: "gemeente" },
      { ...votes, level: "land", total: "all-rows" },
    ];
    const { indicators } = run(inputs, { votes: text }, { period: "2022" }, { dimensions: [party] });
    expect(indicators[0]?.cubes.map(({ cube }) => lines(cube))).toEqual([
      ["GM0001 1 2", "GM0003 4 not-applicable"],
      ["NL01 13+computed 2+computed"],
    ]);
    expect(FLAG.computed).toBeGreaterThan(0);
  });
});
