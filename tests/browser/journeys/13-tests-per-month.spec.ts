import { test } from "../driver/test.ts";
import { daysBetween, figure, figures } from "../driver/store.ts";

const NAME = "Gemelde positieve tests (COVID-19)";

test("positive tests per month; a month against the same month a year before, where a change of policy is said unasked", async ({
  workbench,
  figure: shown,
  calculate,
  link,
  speech,
  page,
  axe,
}) => {
  test.setTimeout(120_000);
  const cases = figures("covid-cases", "land");
  const month = (code: string): number => {
    const [year = 0, number = 0] = code.split("-").map(Number);
    const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
    return daysBetween(`${code}-01`, last).reduce((sum, day) => sum + figure(cases, "NL01", day), 0);
  };

  await workbench.open("?indicators=covid-cases&level=land&areas=NL01&periods=2020-06-01..2021-12-31&view=table");
  await calculate.with(NAME);
  await calculate.choose("Per week, maand, kwartaal of jaar", [
    speech.text("pickers.frequency"),
    speech.text("pickers.frequency-month"),
  ]);
  await calculate.shows(speech.number(month("2021-12")));
  await calculate.apply();
  await link.says("indicators", "covid-cases~by.month");
  for (const each of ["2020-06", "2020-10", "2021-12"]) {
    await shown.periodReadsBelow(speech.words.shortPeriod(each), speech.indicator(NAME), month(each));
  }
  await shown.show("line");
  await axe(page);

  await shown.show("table");
  await calculate.with(NAME);
  await calculate.choose("Cijfer van een andere periode", [
    speech.text("calc.set-base"),
    speech.text("calc.base-year"),
  ]);
  await calculate.showBeside();
  await link.says("indicators", "covid-cases~by.month,covid-cases~by.month~at.year");
  const row = speech.words.shortPeriod("2021-10");
  await shown.periodReadsBelow(row, speech.text("analysis.at-year"), month("2020-10"));
  await workbench.warns(speech.language === "nl" ? "1 juni 2020" : "1 June 2020");
  await axe(page);
});
