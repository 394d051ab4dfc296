import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REASON } from "../../../../src/cube/reason.ts";
import { readFigure, readNumber } from "../../../../src/sources/own/numbers.ts";
import { coarser, headOf, readPeriod } from "../../../../src/sources/own/periods.ts";
import { bytesOf, figuresOf, fixture, openDocument, understood, workbook } from "./files.ts";

describe("what is understood of a file", () => {
  test("a column per municipality, names and aliases, thousands marks, a title above and a source below", async () => {
    const name = "leden-bibliotheek-per-gemeente.csv";
    const read = await understood(name, fixture(name));
    const { choices, areas, periods, unplaced, mistakes, byName, figures, missing } = read.preview;
    expect(choices).toMatchObject({ turned: true, delimiter: ";", level: "gemeente", decimal: "," });
    expect(choices.topics).toMatchObject([
      { name: "Leden van de bibliotheek", unit: "aantal", kind: "count", aggregation: "none", decimals: 0 },
    ]);
    expect({ areas, periods, unplaced, mistakes, byName, figures, missing }).toEqual({
      areas: [{ level: "gemeente", count: 5 }],
      periods: ["2021", "2022", "2023", "2024"],
      unplaced: [],
      mistakes: [],
      byName: true,
      figures: 18,
      missing: 1,
    });
    expect(figuresOf(read, "")).toMatchObject({ "GM0344 2021": 61204, "GM0518 2023": 93871, "GM0796 2022": 28004 });
    const cube = read.built.cubes.get("")?.get("gemeente");
    const cell = (cube?.areas.indexOf("GM0164") ?? 0) * 4 + 1;
    expect(cube?.reason[cell]).toBe(REASON.suppressed);
  });

  test("Windows-1252, codes beside names, percentages with a decimal comma, reasons kept apart, the country beside", async () => {
    const name = "tevredenheid-windows-1252.csv";
    const read = await understood(name, fixture(name));
    expect(read.preview.choices.columns.map(({ role }) => role)).toEqual(["area", "none", "figure", "figure"]);
    expect(read.preview.choices.topics).toMatchObject([
      { head: "Tevreden (%)", name: "Tevreden", unit: "%", kind: "percentage", decimals: 2, hundredfold: false },
    ]);
    expect(figuresOf(read, "Tevreden (%)")).toEqual({
      "GM0344 2022": 74.25,
      "GM0344 2024": 75.1,
      "GM0518 2022": 68.9,
      "GM1900 2022": 71.4,
      "GM1900 2024": 72,
    });
    expect(figuresOf(read, "Tevreden (%)", "land")).toEqual({ "NL01 2022": 70, "NL01 2024": 70.6 });
    const cube = read.built.cubes.get("Tevreden (%)")?.get("gemeente");
    const reasonAt = (area: string, period: number) => cube?.reason[cube.areas.indexOf(area) * 2 + period];
    expect(reasonAt("GM0518", 1)).toBe(REASON["not-published"]);
    expect(reasonAt("GM0003", 0)).toBe(REASON["not-applicable"]);
  });

  test("line ends within quotes, in the head, in a name and in words beside a figure, are no rows of their own", async () => {
    const read = await understood("regels-in-cellen.csv", fixture("regels-in-cellen.csv"));
    const { choices, rows, missing, unplaced, mistakes } = read.preview;
    expect(choices.columns.map(({ role }) => role)).toEqual(["area", "period", "figure", "none"]);
    expect(choices.topics.map(({ name }) => name)).toEqual(["Bezoekers van het museum"]);
    expect(figuresOf(read, choices.topics[0]?.head ?? "")).toEqual({ "GM0344 2023": 1200, "GM0307 2023": 800 });
    expect({ rows, missing }).toEqual({ rows: 5, missing: 1 });
    expect(unplaced.map(({ text }) => text)).toEqual(["Nergens\n(buitenland)"]);
    // Told by the line where it stands in the file, with those within cells counted.
    expect(mistakes).toEqual([{ kind: "no-number", count: 1, line: 10, text: "veel" }]);
  });

  test("the export of Swing's viewer: topic and year in one head, areas by name, a typing error with a suggestion", async () => {
    const read = await understood("swing-viewer.csv", fixture("swing-viewer.csv"));
    const { choices, unplaced } = read.preview;
    expect(choices).toMatchObject({ delimiter: ",", decimal: ".", turned: false });
    expect(choices.topics.map(({ name, decimals }) => [name, decimals])).toEqual([
      ["Bezoekers", 0],
      ["Uitgaven per inwoner", 2],
    ]);
    expect(figuresOf(read, "Bezoekers")).toEqual({
      "GM0307 2019": 12304,
      "GM0307 2020": 9118,
      "GM0344 2019": 80111,
      "GM0344 2020": 41020,
      "GM0796 2019": 15220,
      "GM0796 2020": 10003,
    });
    expect(figuresOf(read, "Bezoekers", "land")).toEqual({ "NL01 2019": 1204331, "NL01 2020": 803221 });
    expect(unplaced).toMatchObject([{ text: "Amersfort", rows: 1, like: [{ code: "GM0307", name: "Amersfoort" }] }]);
    const corrected = await understood("swing-viewer.csv", fixture("swing-viewer.csv"), { places: { Amersfort: "" } });
    expect(corrected.preview.unplaced).toEqual([]);
  });

  test("the upload layout of Swing: level, number and period per row, a column per topic", async () => {
    const read = await understood("swing-upload.txt", fixture("swing-upload.txt"));
    expect(read.preview.choices.columns.map(({ role }) => role)).toEqual([
      "level",
      "area",
      "period",
      "figure",
      "figure",
    ]);
    expect(figuresOf(read, "lid")).toEqual({ "GM0307 2020": 28000, "GM0344 2020": 61000, "GM0344 2021": 61204 });
    expect(figuresOf(read, "lid", "provincie")).toEqual({ "PV26 2020": 190000 });
    expect(read.preview.unplaced.map(({ text }) => text)).toEqual(["9999"]);
  });

  test("long, with topics in the rows: a formula stays text, and of two figures for one cell neither is shown", async () => {
    const read = await understood("lang.csv", fixture("lang.csv"));
    expect(read.preview.choices.columns.map(({ role }) => role)).toEqual(["area", "period", "topic", "figure"]);
    expect(figuresOf(read, "Aanvragen")).toEqual({ "GM0344 2024-01": 12, "GM0344 2024-02": 15 });
    expect(figuresOf(read, "Toegekend")).toEqual({ "GM0344 2024-01": 9.5 });
    expect(read.preview).toMatchObject({ figures: 3, missing: 0 });
    expect(read.preview.mistakes).toMatchObject([
      { kind: "no-number", count: 1, line: 6, text: "=1+1" },
      { kind: "twice", count: 1, text: "Amersfoort, 2024-01" },
    ]);
  });

  test("a workbook: real numbers, dates that are years, shares of which a hundredth is kept", async () => {
    const bytes = workbook([
      ["Gemeente", "Peildatum", "Aandeel (%)"],
      ["Utrecht", { date: 43831 }, 0.125],
      ["Amersfoort", { date: 44197 }, 0.07],
    ]);
    const read = await understood("aandeel.xlsx", bytes);
    expect(read.preview.choices.topics).toMatchObject([
      { name: "Aandeel", unit: "%", kind: "percentage", hundredfold: true },
    ]);
    expect(figuresOf(read, "Aandeel (%)")).toEqual({ "GM0307 2021": 7, "GM0344 2020": 12.5 });
  });

  test("two rows of heads: the topic stands once above its years", async () => {
    const bytes = workbook([
      [null, "Leden", null, "Bezoek", null],
      ["Gemeente", 2019, 2020, 2019, 2020],
      ["Utrecht", 1, 2, 3, 4],
      ["Amersfoort", 5, 6, 7, 8],
    ]);
    const read = await understood("x.xlsx", bytes);
    expect(figuresOf(read, "Bezoek")).toEqual({
      "GM0307 2019": 7,
      "GM0307 2020": 8,
      "GM0344 2019": 3,
      "GM0344 2020": 4,
    });
  });

  test("former municipalities are found as themselves, on the division in which they were", async () => {
    const read = await understood("oud.csv", bytesOf("Gemeente;2019\nDelfzijl;10\nAppingedam;20\nUtrecht;30\n"));
    expect(Object.keys(figuresOf(read, ""))).toEqual(["GM0003 2019", "GM0010 2019", "GM0344 2019"]);
    expect(read.preview.choices.division).toBe("per-period");
    const later = await understood("nieuw.csv", bytesOf("Gemeente;2019\nEemsdelta;10\nUtrecht;30\n"));
    expect(later.preview.choices.division).toBe("gm-2023");
  });

  test("a name that several areas have is not guessed", async () => {
    const read = await understood("bergen.csv", bytesOf("Gemeente;2019\nBergen;10\nUtrecht;30\nAmersfoort;4\n"));
    expect(read.preview.unplaced.map(({ text }) => text)).toEqual(["Bergen"]);
    expect(read.preview.unplaced[0]?.like.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["GM0373", "GM0893"]),
    );
  });

  test("a column whose head only begins like one of areas is one of figures; one of codes beside names is not", async () => {
    const text = "Gemeente;GM_code;Gemeentelijke lasten;Codes blauw\nUtrecht;344;812,50;3\nAmersfoort;307;799,00;1\n";
    const read = await understood("lasten 2024.csv", bytesOf(text));
    expect(read.preview.choices.topics.map(({ name }) => name)).toEqual(["Gemeentelijke lasten", "Codes blauw"]);
    expect(figuresOf(read, "Gemeentelijke lasten")).toEqual({ "GM0307 2024": 799, "GM0344 2024": 812.5 });
  });

  test("figures without a year take that of the name of the file, else they are told", async () => {
    const text = "Gemeente;Leden\nUtrecht;10\nAmersfoort;20\n";
    expect(figuresOf(await understood("leden 2023.csv", bytesOf(text)), "Leden")).toMatchObject({ "GM0344 2023": 10 });
    const without = await understood("leden.csv", bytesOf(text));
    expect(without.preview.mistakes).toMatchObject([{ kind: "no-period", count: 2 }]);
  });

  test("a long table of days is read whole", async () => {
    const codes = ["GM0344", "GM0307", "GM0518", "GM0796", "GM0164"];
    const rows = Array.from({ length: 2000 }, (_, at) => {
      const day = new Date(Date.UTC(1970, 0, 1 + Math.floor(at / 5))).toISOString().slice(0, 10);
      return `${codes[at % 5] ?? ""};${day};${String(at)},5`;
    });
    const read = await understood("dagen.csv", bytesOf(["Gebied;Datum;Waarde", ...rows].join("\n")));
    expect(read.preview.figures).toBe(2000);
    expect(figuresOf(read, "Waarde")["GM0164 1971-02-04"]).toBe(1999.5);
  });

  test("an OpenDocument sheet: numbers, a percentage, a date, cells and rows said once for several, a remark aside", async () => {
    const read = await understood("blad.ods", openDocument(ODS_ROWS));
    expect(read.preview.choices.topics).toMatchObject([
      { name: "Aandeel", unit: "%", kind: "percentage", hundredfold: true },
      { name: "Leden & vrienden", decimals: 1, hundredfold: false },
    ]);
    expect(figuresOf(read, "Aandeel (%)")).toEqual({ "GM0307 2021": 7, "GM0344 2020": 12.5 });
    expect(figuresOf(read, "Leden & vrienden")).toEqual({ "GM0307 2021": 7, "GM0344 2020": 1234.5 });
    expect(read.preview.mistakes).toMatchObject([{ kind: "no-number", line: 11, text: "geen" }]);
  });
});

const ODS_ROWS = `
  <table:table-row><table:table-cell office:value-type="string"><text:p>Gemeente</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>Peil</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>Aandeel<text:s/>(%)</text:p></table:table-cell>
    <table:table-cell office:value-type="string"><text:p>Leden &amp; vrienden</text:p></table:table-cell></table:table-row>
  <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>let op</text:p></office:annotation><text:p>Utrecht</text:p></table:table-cell>
    <table:table-cell office:value-type="date" office:date-value="2020-01-01T00:00:00"><text:p>1 jan</text:p></table:table-cell>
    <table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12,5%</text:p></table:table-cell>
    <table:table-cell office:value-type="float" office:value="1234.5"><text:p>1.234,50</text:p></table:table-cell>
    <table:table-cell table:number-columns-repeated="1000"/></table:table-row>
  <table:table-row table:number-rows-repeated="6"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
  <table:table-row><table:table-cell office:value-type="string"><text:p>Amersfoort</text:p></table:table-cell>
    <table:table-cell office:value-type="date" office:date-value="2021-01-01"/>
    <table:table-cell office:value-type="percentage" office:value="0.07"/>
    <table:table-cell office:value-type="currency" office:value="7"/></table:table-row>
  <table:table-row><table:table-cell table:number-columns-repeated="3"/></table:table-row>
  <table:table-row><table:table-cell office:value-type="string"><text:p>Amersfoort</text:p></table:table-cell>
    <table:table-cell office:value-type="date" office:date-value="2020-01-01"/>
    <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>geen</text:p></table:table-cell></table:table-row>
  <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;

describe("readNumber", () => {
  test("a number that is written is read back as it was, with either mark and with thousands marks", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(3), fc.boolean(), (whole, decimals, dutch) => {
        const value = Number((whole / 10 ** decimals).toFixed(decimals));
        const text = new Intl.NumberFormat(dutch ? "nl-NL" : "en-US", { maximumFractionDigits: decimals }).format(
          value,
        );
        expect(readNumber(text.replace("\u2212", "-"), dutch ? "," : ".")).toBe(value);
      }),
    );
  });

  test("the mark is never guessed cell by cell", () => {
    expect(readFigure("12.5", ",")).toBeUndefined();
    expect(readFigure("1.234", ",")).toEqual({ value: 1234, reason: REASON.present });
    expect(readFigure("1.234", ".")).toEqual({ value: 1.234, reason: REASON.present });
    expect(readFigure("€ 1.234,50", ",")?.value).toBe(1234.5);
    expect(readFigure("12 %", ",")?.value).toBe(12);
    expect(readFigure("=2+2", ",")).toBeUndefined();
    expect(readFigure("0", ",")).toEqual({ value: 0, reason: REASON.present });
  });

  test.each([
    ["x", "suppressed"],
    ["?", "not-published"],
    ["nvt", "not-applicable"],
    ["-", "empty"],
    ["", "empty"],
  ] as const)("%j is no figure: %s", (text, reason) => {
    expect(readFigure(text, ",")?.reason).toBe(REASON[reason]);
  });
});

describe("readPeriod", () => {
  test.each([
    ["2020", "2020"],
    ["2024*", "2024"],
    ["2020JJ00", "2020"],
    ["2020MM03", "2020-03"],
    ["2020KW02", "2020-Q2"],
    ["Q2 2020", "2020-Q2"],
    ["2e kwartaal 2020", "2020-Q2"],
    ["maart 2020", "2020-03"],
    ["mrt-2020", "2020-03"],
    ["2020-03", "2020-03"],
    ["13-3-2020", "2020-03-13"],
    ["13 maart 2020", "2020-03-13"],
    ["2020-W07", "2020-W07"],
    ["week 7 2020", "2020-W07"],
    ["2020/'21", undefined],
    ["2020/21", "2020-SY"],
    ["2020-2021", "2020-SY"],
    ["31-2-2020", undefined],
    ["12,5", undefined],
    ["Utrecht", undefined],
  ])("%j → %j", (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  test("what a head is about and when", () => {
    expect(headOf("Leden|2020")).toEqual({ topic: "Leden", period: "2020" });
    expect(headOf("Leden (2020)")).toEqual({ topic: "Leden", period: "2020" });
    expect(headOf("Tevreden 2022 (%)")).toEqual({ topic: "Tevreden (%)", period: "2022" });
    expect(headOf("2022 Tevreden")).toEqual({ topic: "Tevreden", period: "2022" });
    expect(headOf("2020|Leden")).toEqual({ topic: "Leden", period: "2020" });
    expect(headOf("Leden")).toEqual({ topic: "Leden", period: "" });
  });

  test("days that are all the first of a month are months", () => {
    expect(["2020-01-01", "2020-02-01"].map(coarser(["2020-01-01", "2020-02-01"]))).toEqual(["2020-01", "2020-02"]);
    expect(coarser(["2020-01-01", "2020-01-02"])("2020-01-02")).toBe("2020-01-02");
  });
});
