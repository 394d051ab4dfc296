import { describe, expect, test } from "vitest";
import { levelOfCode, readNumber } from "../../../../src/publish/importers/importer.ts";
import { runImporter } from "./run.ts";

describe("codes and numbers", () => {
  test("a code says its level; Amsterdam has letters in its districts", () => {
    expect(["NL01", "LD01", "PV26", "GM0344", "WK0363AA", "BU0363AA01", "BU03440101"].map(levelOfCode)).toEqual([
      "land",
      "landsdeel",
      "provincie",
      "gemeente",
      "wijk",
      "buurt",
      "buurt",
    ]);
    expect(["GM344", "G0344", "gm0344", "GM03440", "", "WK03440101"].map(levelOfCode)).toEqual(
      Array(6).fill(undefined),
    );
  });

  test("a number has digits and the decimal mark of its column, and nothing else", () => {
    expect([readNumber("12.5"), readNumber("-3"), readNumber("12,5", ","), readNumber("0")]).toEqual([
      12.5, -3, 12.5, 0,
    ]);
    for (const text of ["", " 1", "1.000.000", "12,5", "1e3", "<=5", "."]) expect(readNumber(text)).toBeUndefined();
    expect(readNumber("1.000", ",")).toBeUndefined();
  });
});

describe("key figures", () => {
  test("tidy: one figure per row; other indicators pass by; what is no code, year or number is refused", () => {
    const text =
      "regio_code,jaar,indicator,waarde\nGM0344,2020,bevolking,357597\nNL01,2020,bevolking,17407585\n" +
      "GM0344,2020,woz,300\n0344,2020,bevolking,1\nGM0344,20,bevolking,1\nGM0344,2021,bevolking,.\n";
    expect(runImporter("tidy", text, ["bevolking"])).toEqual({
      rows: 6,
      figures: ["bevolking GM0344 2020 357597", "bevolking NL01 2020 17407585"],
      refused: ['5: "0344" is no code of an area', '6: "20" is no year', '7: "." is no number'],
    });
  });

  test("kwb: empty is not published; the period is that of the configuration; the level must fit the code", () => {
    const text =
      'code,niveau,naam,inwoners\nGM0344,gemeente,Utrecht,374238\nWK034401,wijk,"West, oud",\nBU03440101,wijk,x,5\n';
    expect(runImporter("kwb", text, ["inwoners"], { period: "2024" })).toEqual({
      rows: 3,
      figures: ["inwoners GM0344 2024 374238", "inwoners WK034401 2024 not-published"],
      refused: ['4: "BU03440101" is no code of level "wijk"'],
    });
  });

  test("crimes and health: a row per year; a column that is not there is refused once, at the head", () => {
    const text = "code,niveau,jaar,misdrijven\nGM0344,gemeente,2021,30000\nGM0344,gemeente,2022,many\n";
    expect(runImporter("crimes", text, ["misdrijven"])).toEqual({
      rows: 2,
      figures: ["misdrijven GM0344 2021 30000"],
      refused: ['3: "many" in misdrijven is no number'],
    });
    expect(runImporter("health", text, ["pct"]).refused).toEqual(['1: column "pct" is absent or stands there twice']);
  });

  test("statline: padded texts, NL00 is the country, a point is no figure, cells too many are refused", () => {
    const head =
      '"Wijken en buurten";"Regioaanduiding/Soort regio (omschrijving)";"Regioaanduiding/Codering (code)";"Mannen (aantal)"';
    const text =
      `${head}\n"Nederland";"Land      ";"NL00      ";8920768\n"Utrecht";"Gemeente  ";"GM0344    ";"  185000"\n` +
      '"Wijk 01";"Wijk      ";"WK034401  ";"       ."\n"x";"Buurt";"BU0344";5\n"y";"Buurt";"BU03440101";5;6\n';
    expect(runImporter("statline", text, ["Mannen (aantal)"], { period: "2024" })).toEqual({
      rows: 5,
      figures: [
        "Mannen (aantal) NL01 2024 8920768",
        "Mannen (aantal) GM0344 2024 185000",
        "Mannen (aantal) WK034401 2024 not-published",
      ],
      refused: ['5: "BU0344" is no code of a buurt', "6: 5 cells where the head has 4"],
    });
  });
});

describe("covid-19", () => {
  test("per day: empty is not published and zero is zero", () => {
    const text = "gm_code,date,reported,deceased\nGM0344,2020-03-13,0,\nGM0344,2020-02-30,1,1\nPV26,2020-03-13,1,1\n";
    expect(runImporter("covid-day", text, ["reported", "deceased"])).toEqual({
      rows: 3,
      figures: ["reported GM0344 2020-03-13 0", "deceased GM0344 2020-03-13 not-published"],
      refused: ['3: "2020-02-30" is no day', '4: "PV26" is no code of a municipality'],
    });
  });

  test("RIVM: a row without a municipality belongs to its province and to no area", () => {
    const text =
      "Date_of_report;Municipality_code;Municipality_name;Province;Total_reported\r\n" +
      "2020-03-13 10:00:00;GM0088;Schiermonnikoog;Friesland;1\r\n2020-03-13 10:00:00;;;Friesland;2\r\n" +
      "2020-03-13;GM0088;Schiermonnikoog;Friesland;1\r\n2020-03-13 10:00:00;;Ergens;Friesland;1\r\n" +
      "2020-03-13 10:00:00;GM0088;Schiermonnikoog;Frisia;1\r\n";
    expect(runImporter("rivm-cumulative", text, ["Total_reported"], { provinces: { Friesland: "PV21" } })).toEqual({
      rows: 5,
      figures: ["Total_reported GM0088 2020-03-13 PV21 1", "Total_reported - 2020-03-13 PV21 2"],
      refused: [
        '4: "2020-03-13" is no moment of report',
        '5: "" is no code of a municipality',
        '6: "Frisia" is no known province',
      ],
    });
  });

  test("sewage: a week runs from Monday to Sunday and has the year of its Thursday", () => {
    const text =
      "gm_code,week_start,week_end,rna_average,outdated\nGM0344,2020-12-28,2021-01-03,21,True\n" +
      "GM0344,2020-12-29,2021-01-04,21,True\nGM0344,2020-12-28,2021-01-04,21,True\n";
    expect(runImporter("sewage", text, ["rna_average"])).toEqual({
      rows: 3,
      figures: ["rna_average GM0344 2020-W53 21"],
      refused: ['3: "2020-12-29" is no Monday', '4: "2021-01-04" is not the Sunday after 2020-12-28'],
    });
  });

  test("vaccination: publications are told apart, and a label is never a number", () => {
    const text =
      "date,age_group,age_group_range,vaccination_type,set,gm_code,percentage,percentage_label\n" +
      "2022-09-04,18+,,,first,GM0344,65.0,\n2022-09-04,12+,,,first,GM0344,60,\n2022-09-04,18+,,,second,GM0344,1,\n" +
      "2022-09-04,18+,,,first,GM0363,,<=5\n2022-09-04,18+,,,first,GM0014,,about 5\n2022-09-04,18+,,,first,GM0034,4,<=5\n";
    expect(runImporter("vaccination", text, ["first|18+|percentage"])).toEqual({
      rows: 6,
      figures: ["first|18+|percentage GM0344 2022-09-04 65", "first|18+|percentage GM0363 2022-09-04 suppressed"],
      refused: ['6: label "about 5" is not understood', "7: a figure and a label in one cell"],
    });
  });
});

describe("votes and liveability", () => {
  test("votes: joined on code, postal votes in no municipality, blank is not on the ballot", () => {
    const text =
      "Gemeente;Code;AmsterdamseCode;Partij;AantalStemmen;AantalZetels;\nBergen;G0893;1;VVD;12;;\nBergen;G0373;2;VVD;0;;\n" +
      "NBSB;G9010;;VVD;5;;\nBergen;G0373;2;DENK;;;\nBergen;GM0373;2;CDA;1;;\n";
    expect(runImporter("votes", text, ["AantalStemmen"], { period: "2025" })).toEqual({
      rows: 5,
      figures: [
        "AantalStemmen GM0893 2025 VVD 12",
        "AantalStemmen GM0373 2025 VVD 0",
        "AantalStemmen - 2025 VVD 5",
        "AantalStemmen GM0373 2025 DENK not-applicable",
      ],
      refused: ['6: "GM0373" is no code of a municipality'],
    });
  });

  test("liveability: a class per year; differences between years are another notion", () => {
    const text = JSON.stringify({ GM0003: { KL02: "6", VKL0208: "4" }, GM0005: { KL16: "", KL14: "10" } });
    expect(runImporter("liveability", text, ["KL"])).toEqual({
      rows: 2,
      figures: ["KL GM0003 2002 6", "KL GM0005 2016 not-published"],
      refused: ["2: GM0005: KL14 is no class from 1 to 9"],
    });
    for (const broken of ['{"Bedum": {}}', "<html>", "[]"]) {
      expect(runImporter("liveability", broken, ["KL"])).toMatchObject({
        rows: 0,
        figures: [],
        refused: [expect.stringMatching(/^1: /)],
      });
    }
  });
});
