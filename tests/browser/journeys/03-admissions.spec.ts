import { expect, test } from "../driver/test.ts";
import { figures, places, recast, sumOfDays, within } from "../driver/store.ts";

const FIRST = "2020-03-01";
const LAST = "2020-04-30";
const CHOSEN = "2020-03-27";

test("where are admissions rising? 7-day sums on a map that plays, and the ten highest of a day", async ({
  workbench,
  figure,
  map,
  link,
  speech,
  acts,
  page,
  axe,
}) => {
  test.setTimeout(120_000);
  const admissions = figures("covid-admissions", "gemeente");
  const municipalities = within("NL01", "2023-06-01");
  const sums = (day: string): { code: string; sum: number }[] =>
    municipalities.map((code) => ({ code, sum: sumOfDays(admissions, code, day, 7) }));
  const inhabitants = inhabitantsOf2020();
  const rates = (day: string): { code: string; sum: number }[] =>
    sums(day).map(({ code, sum }) => ({ code, sum: (100_000 * sum) / (inhabitants.get(code) ?? NaN) }));

  await workbench.open();
  await workbench.ask(
    speech.indicator("Ziekenhuisopnames (NICE, naar opnamedatum)"),
    speech.indicator("Ziekenhuisopnames (NICE, naar opnamedatum)"),
  );
  await figure.isShownAs("line"); // never opened as one day
  await link.says("indicators", "covid-admissions~sum.7");
  await workbench.chooseLevel(speech.level("gemeenten"));
  await workbench.chooseRange(FIRST, LAST);
  await figure.show("map");
  await map.isDrawnBy("gl");
  await figure.warnsOf("map", "misleidend");
  await map.isHighestIn(highest(sums(LAST), 6, speech));
  const legendAtEnd = await map.legend();
  expect(legendAtEnd.map(({ count }) => count)).toEqual(countPerClass(legendAtEnd, sums(LAST)));
  await axe(page);

  // A map of counts misleads; its button makes them per 100,000, and those are played.
  const per = { per: speech.number(100_000), denominator: speech.language === "nl" ? "inwoners" : "inhabitants" };
  await acts.press(page.getByRole("button", { name: speech.text("app.remedy-rate", per) }));
  await link.says("indicators", "covid-admissions~sum.7~per.100000");
  await map.isHighestIn(highest(rates(LAST), 6, speech, 1));
  await expect(page.locator(".advice.notice")).toHaveCount(0);
  await expect.poll(() => map.legend()).not.toEqual(legendAtEnd);
  const ratesAtEnd = await map.legend();

  await map.goToFirstPeriod();
  await expect(map.period).toHaveText(speech.words.period(FIRST));
  // The same classes, with other municipalities in them.
  await expect.poll(() => map.legend()).not.toEqual(ratesAtEnd);
  expect((await map.legend()).map(({ label }) => label)).toEqual(ratesAtEnd.map(({ label }) => label));
  // It moves on by itself; the weeks between are as these days, and take twelve seconds.
  await map.play();
  await expect(map.period).not.toHaveText(speech.words.period(FIRST));
  await map.goNearLastPeriod();
  await map.play();
  await map.hasPlayedTo(LAST);
  await expect.poll(() => map.legend()).toEqual(ratesAtEnd);

  await workbench.chooseRange("2020-03-25", CHOSEN);
  await figure.show("table");
  await figure.sortByHighest(speech.words.shortPeriod(CHOSEN));
  await figure.rowsBeginAs(speech.words.shortPeriod(CHOSEN), highest(rates(CHOSEN), 10, speech, 1));
  await axe(page);
});

test("admissions per 100,000 of a day: the ten highest with their counts, on the municipalities of 2023", async ({
  workbench,
  figure,
  calculate,
  link,
  speech,
  page,
  axe,
}) => {
  test.setTimeout(120_000);
  const name = "Ziekenhuisopnames (NICE, naar opnamedatum)";
  const admissions = figures("covid-admissions", "gemeente");
  const inhabitants = inhabitantsOf2020();
  const rates = within("NL01", "2023-06-01").map((code) => {
    const sum = sumOfDays(admissions, code, CHOSEN, 7);
    return { code, sum, rate: (100_000 * sum) / (inhabitants.get(code) ?? NaN) };
  });

  await workbench.open(`?indicators=covid-admissions~sum.7&periods=${CHOSEN}&view=table`);
  await calculate.with(name);
  await calculate.choose("In verhouding tot inwoners", [speech.text("calc.set-per"), speech.number(100_000)]);
  await calculate.showBeside();
  await link.says("indicators", "covid-admissions~sum.7,covid-admissions~sum.7~per.100000");

  const most = [...rates].sort((a, b) => b.rate - a.rate).slice(0, 10);
  await workbench.open(
    `?indicators=covid-admissions~sum.7~per.100000,covid-admissions~sum.7&periods=${CHOSEN}&filter=top.10.1.1&order=value.1.1~desc&view=table`,
  );
  await expect(figure.grid.getByRole("rowheader")).toHaveCount(most.length);
  for (const [at, { code, rate, sum }] of most.entries()) {
    const area = places.find((place) => place.code === code);
    await expect(figure.grid.getByRole("rowheader").nth(at)).toContainText(area?.[speech.language] ?? code);
    await figure.readsBelow(area?.nl ?? code, /100[.,]000/, rate, 1);
    await figure.readsBelow(area?.nl ?? code, /^(?!.*100[.,]000).*7/, sum);
  }
  await axe(page);

  // A rate of very few people: said, and the count stands beside it.
  const few = rates.filter(({ sum }) => sum < 5).slice(-2);
  await workbench.open(
    `?indicators=covid-admissions~sum.7~per.100000,covid-admissions~sum.7&areas=${few.map(({ code }) => code).join(",")}&periods=${CHOSEN}&view=table`,
  );
  await workbench.warns(speech.language === "nl" ? "berust het cijfer op minder dan vijf" : "rests on fewer than five");
  for (const { code, sum } of few) {
    await figure.readsBelow(places.find((place) => place.code === code)?.nl ?? code, /^(?!.*100[.,]000).*7/, sum);
  }
});

/** Of every municipality of 2023, the inhabitants of 2020. */
function inhabitantsOf2020(): ReadonlyMap<string, number> {
  const then = [...figures("population", "gemeente")].map(([code, years]) => [code, years.get("2020") ?? 0] as const);
  return recast(new Map(then), "2020-01-01", "2023-06-01");
}

type Named = Parameters<Parameters<typeof test>[2]>[0]["speech"];

/** The areas with most, by name and figure; those with as many stand by name. */
function highest(sums: readonly { code: string; sum: number }[], count: number, speech: Named, decimals = 0): string[] {
  const named = sums.map(({ code, sum }) => ({
    sum,
    name: places.find((place) => place.code === code)?.[speech.language] ?? code,
  }));
  return named
    .sort((a, b) => b.sum - a.sum || a.name.localeCompare(b.name, speech.language))
    .slice(0, count)
    .map(({ name, sum }) => `${name} ${speech.number(sum, decimals)}`);
}

/** How many areas fall in each class of a legend: "5 of hoger", "2 tot 5", "lager dan 2", from high to low. */
function countPerClass(legend: readonly { label: string }[], sums: readonly { sum: number }[]): number[] {
  const limits = legend.slice(0, -1).map(({ label }) => Number(label.replace(/\D.*$/, "")));
  return legend.map((_, place) => {
    const [low, high] = [limits[place] ?? -Infinity, limits[place - 1] ?? Infinity];
    return sums.filter(({ sum }) => sum >= low && sum < high).length;
  });
}
