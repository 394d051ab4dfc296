import { expect, test } from "../driver/test.ts";
import { daysBetween, figure, figures } from "../driver/store.ts";

const NAME = "Gemelde positieve tests (COVID-19)";

test("positive tests per month; a month against the same month a year before, where a change of policy is said unasked", async ({
  workbench,
  figure: shown,
  chart,
  acts,
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
  await acts.tick(workbench.explanation.getByRole("checkbox", { name: speech.text("charts.values") }));
  await expect(chart.picture.locator("svg text").filter({ hasText: speech.number(month("2021-11")) })).toBeVisible();
  await axe(page);

  // As bars, with the mean of the months shown as a line that says what it is.
  await shown.show("bar");
  await acts.tick(workbench.explanation.getByRole("checkbox", { name: speech.text("charts.average-bars") }));
  const months = ["06", "07", "08", "09", "10", "11", "12"].map((each) => `2020-${each}`);
  for (let each = 1; each <= 12; each += 1) months.push(`2021-${String(each).padStart(2, "0")}`);
  const mean = months.reduce((sum, each) => sum + month(each), 0) / months.length;
  await expect(
    chart.picture
      .locator("svg text")
      .filter({ hasText: speech.text("charts.average-periods") })
      .filter({ hasText: speech.number(mean, 1) }),
  ).toBeVisible();
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
  // Unasked: among what to mind, and in the title itself.
  const day = speech.language === "nl" ? "1 juni 2020" : "1 June 2020";
  await workbench.warns(day);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(day);
  await axe(page);
});
