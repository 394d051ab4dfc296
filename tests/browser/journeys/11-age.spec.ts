import { expect, test } from "../driver/test.ts";
import { figure, figures, members } from "../driver/store.ts";

test("age classes of my municipality beside comparable ones, as shares, and mirrored as a pyramid", async ({
  workbench,
  figure: shown,
  calculate,
  chart,
  link,
  speech,
  acts,
  page,
  axe,
}) => {
  const name = "Inwoners naar leeftijd";
  const classes = members("population-age", "gemeente", "age").map((age) =>
    figures("population-age", "gemeente", { age }),
  );
  const all = classes.reduce((sum, of) => sum + figure(of, "GM0344", "2024"), 0);
  const shares = classes.map((of) => (100 * figure(of, "GM0344", "2024")) / all);

  await workbench.open();
  await workbench.ask(`${speech.indicator(name)} Utrecht`, speech.indicator(name), "Utrecht");
  await link.says("areas", "GM0344");
  await shown.isShownAs("bar");
  await link.says("compare", undefined);
  await workbench.compareWith("Vergelijkbare gemeenten");
  await calculate.with(name);
  await calculate.choose("Aandeel van alle categorieën");
  await calculate.shows(speech.number(shares[0] ?? NaN, 1));
  await calculate.apply();
  await link.says("indicators", "population-age~share.members");

  // Every class of Utrecht as its part of all inhabitants, worked out by ourselves from the counts.
  await shown.show("bar");
  await shown.asPlainTable();
  const table = page.getByRole("main").getByRole("region").getByRole("table");
  for (const share of shares) await expect(table).toContainText(speech.number(share, 1));
  await axe(page);
  await shown.asFigureAgain();

  await shown.show("pyramid");
  await chart.names("Utrecht");
  await acts.reach(chart.picture);
  await chart.picture.press("ArrowRight");
  const said = page.getByRole("main").getByRole("status").filter({ hasText: /\S/ }).first();
  await expect(said).toContainText("Utrecht");
  await expect(said).toContainText("%");
  await axe(page);
});
