import { CBS, playCbs } from "../driver/cbs.ts";
import { expect, test } from "../driver/test.ts";

test.use({ alsoHosts: [CBS] });

const MONTHS = ["2019-03", "2019-04", "2019-05", "2020-03", "2020-04", "2020-05"];

test("a monthly CBS table that is not in the store, added by number, March to May 2020 against a year before, beside a store indicator", async ({
  page,
  workbench,
  figure,
  acts,
  speech,
  axe,
}) => {
  const asked = await playCbs(page);
  await workbench.open();
  const people = speech.indicator("Inwoners");
  await workbench.ask(people, people);
  await workbench.chooseArea("Utrecht");
  await figure.show("table");
  const add = workbench.choosing.getByRole("button", { name: speech.text("tables.add") });
  await acts.press(add);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(CBS);
  expect(asked).toEqual([]);
  await acts.type(dialog.getByRole("textbox"), "37230ned");
  await acts.press(dialog.getByRole("button", { name: speech.text("tables.find") }));
  await acts.press(dialog.getByRole("button", { name: /Bevolkingsontwikkeling/ }));
  await expect(dialog).toContainText("Overledenen › Totaal");
  await axe(page);
  await acts.tick(dialog.getByRole("checkbox", { name: /Overledenen/ }));
  await acts.press(dialog.getByRole("button", { name: speech.text("tables.add-chosen") }));
  const frequency = workbench.choosing.getByLabel(speech.text("pickers.frequency"));
  await acts.pick(frequency, speech.text("pickers.frequency-year"));
  await workbench.choosePeriods("Los");
  await workbench.tickPeriod("2020");
  await acts.pick(frequency, speech.text("pickers.frequency-month"));
  for (const month of MONTHS) await workbench.tickPeriod(month);
  for (const value of ["165", "150", "158", "201", "226", "160"]) await expect(figure.grid).toContainText(value);
  for (const value of [2100, 357_597]) await expect(figure.grid).toContainText(speech.number(value));
  await figure.namesSource("CBS StatLine 37230ned");
  await axe(page);
});

test("a CBS table, a store indicator and an own file in one scatter", async ({
  page,
  workbench,
  figure,
  chart,
  acts,
  speech,
  axe,
}) => {
  await playCbs(page);
  await workbench.open("?indicators=population&areas=GM0344,GM0363,GM0518&periods=2020&view=table");
  const { choosing } = workbench;
  const dialog = page.getByRole("dialog");
  await acts.press(choosing.getByRole("button", { name: speech.text("tables.add") }));
  await acts.type(dialog.getByRole("textbox"), "37230ned");
  await acts.press(dialog.getByRole("button", { name: speech.text("tables.find") }));
  await acts.press(dialog.getByRole("button", { name: /Bevolkingsontwikkeling/ }));
  await acts.tick(dialog.getByRole("checkbox", { name: /Overledenen/ }));
  await acts.press(dialog.getByRole("button", { name: speech.text("tables.add-chosen") }));
  const chooser = page.waitForEvent("filechooser");
  await acts.press(choosing.getByRole("button", { name: speech.text("own.add") }));
  const buffer = Buffer.from("Gemeente;2020\nUtrecht;7,5\nAmsterdam;6,25\nDen Haag;6,75\n");
  await (await chooser).setFiles({ name: "rapportcijfer.csv", mimeType: "text/csv", buffer });
  await acts.press(dialog.getByRole("button", { name: speech.text("own.add-these") }));
  await figure.show("scatter");
  // The figure of The Hague is suppressed in the table of CBS: it has no place on that axis.
  await chart.describes("n = 2");
  // Two of the three are the axes, and the third is the colour.
  for (const topic of [speech.indicator("Inwoners"), "Overledenen › Totaal", "rapportcijfer"])
    await expect(chart.picture.locator("svg")).toContainText(topic);
  const table = await figure.asPlainTable();
  await table.reads("Utrecht", speech.indicator("Inwoners"), 357_597);
  await table.reads("Utrecht", "Overledenen › Totaal", 2100);
  await table.reads("Utrecht", "rapportcijfer", 7.5, 2);
  await axe(page);
});
