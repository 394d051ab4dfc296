import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/i18n/createWords.ts";
import { TEXTS } from "../../../src/i18n/resources.ts";

const nl = createWords("nl");
const en = createWords("en");

describe("numbers", () => {
  it("writes Dutch and English separators", () => {
    expect(nl.number(1234.5, 1)).toBe("1.234,5");
    expect(en.number(1234.5, 1)).toBe("1,234.5");
  });
  it("writes a true minus and no negative zero", () => {
    expect(nl.number(-12, 0)).toBe("−12");
    expect(nl.number(-0, 0)).toBe("0");
  });
});

describe("periods", () => {
  it.each([
    ["2020", "2020", "2020"],
    ["2020-03", "maart 2020", "March 2020"],
    ["2020-03-13", "13 maart 2020", "13 March 2020"],
    ["2020-W12", "week 12 van 2020", "week 12 of 2020"],
    ["2020-Q2", "2e kwartaal 2020", "quarter 2 of 2020"],
    ["2020-SY", "schooljaar 2020/21", "school year 2020/21"],
  ])("says %s", (code, dutch, english) => {
    expect(nl.period(code)).toBe(dutch);
    expect(en.period(code)).toBe(english);
  });
});

describe("messages", () => {
  it("fills in numbers, periods, names and messages", () => {
    const when = { id: "period.year", params: { year: { value: 2020, decimals: 0 } } };
    expect(nl.say({ id: "period.year", params: { year: { period: "2020-03" } } })).toBe("maart 2020");
    expect(en.say({ id: "period.year", params: { year: when } })).toBe("2,020");
    expect(en.say({ id: "period.year", params: { year: { nl: "Noord-Holland", en: "North Holland" } } })).toBe(
      "North Holland",
    );
  });
});

describe("texts", () => {
  it.each(Object.entries(TEXTS))("%s has the same placeholders in both languages", (_, text) => {
    const names = (words: string): string[] => [...new Set(words.match(/\{\{\w+\}\}/g) ?? [])].sort();
    expect(names(text.en)).toEqual(names(text.nl));
    expect(text.nl).not.toBe("");
    expect(text.en).not.toBe("");
  });
});

it("writes a large count as a number, and takes the form of the word by it", () => {
  expect(createWords("nl").text("charts.others", { count: 14_565 })).toBe("14.565 andere lijnen");
  expect(createWords("en").text("charts.others", { count: 14_565 })).toBe("14,565 other lines");
  const params = { known: 14_000, of: 14_566, level: "buurten" };
  expect(createWords("nl").text("app.coverage", params)).toBe("14.000 van 14.566 buurten");
  expect(createWords("nl").text("charts.others", { count: 999 })).toBe("999 andere lijnen");
});

it.each([
  ["1.000 euro", "38,5 (× 1.000 euro)"],
  ["10 000 personen", "38,5 (× 10 000 personen)"],
  ["1.000.000 m³", "38,5 (× 1.000.000 m³)"],
  ["2015=100", "38,5 (2015=100)"],
  ["1 is laag, 3 is hoog", "38,5 (1 is laag, 3 is hoog)"],
  ["per 1.000 inwoners", "38,5 per 1.000 inwoners"],
  ["", "38,5"],
])("a unit does not read as a second figure: %s", (unit, said) => {
  const params = { value: { value: 38.5, decimals: 1 }, unit: { nl: unit, en: unit } };
  expect(nl.text("map.figure", params)).toBe(said);
});
