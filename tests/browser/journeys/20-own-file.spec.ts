import { fileURLToPath } from "node:url";
import { expect, test } from "../driver/test.ts";

const FILE = "leden-bibliotheek-per-gemeente.csv";
const PATH = fileURLToPath(new URL(`../../fixtures/own/${FILE}`, import.meta.url));

test("a spreadsheet of one's own with a column per municipality, beside a store indicator, never leaving the computer", async ({
  page,
  browser,
  workbench,
  figure,
  acts,
  speech,
  axe,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await workbench.open("?indicators=population&areas=GM0344,GM0307,GM0518&periods=2024&view=table");
  const choosing = workbench.choosing;
  const chooser = page.waitForEvent("filechooser");
  await acts.press(choosing.getByRole("button", { name: speech.text("own.add") }));
  await (await chooser).setFiles(PATH);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(speech.text("own.stays"));
  await expect(dialog).toContainText("2021 – 2024");
  await acts.type(dialog.getByLabel(speech.text("own.name")), "Leden bibliotheek");
  await acts.pick(
    dialog.getByLabel(speech.text("own.aggregation"), { exact: true }),
    speech.text("own.aggregation-sum"),
  );
  await axe(page);
  await acts.press(dialog.getByRole("button", { name: speech.text("own.add-these") }));
  await expect(dialog).toBeHidden();
  for (const value of [65_730, 30_105, 94_266]) await expect(figure.grid).toContainText(speech.number(value));
  await figure.namesSource(FILE);

  // Its link has no figure, and shows the rest to somebody else.
  await expect.poll(() => page.url()).toContain("file:");
  const link = page.url();
  await page.reload();
  await expect(figure.grid).toContainText(speech.number(94_266));
  await expect(choosing.getByRole("checkbox", { name: /Leden bibliotheek/ })).toBeChecked();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  const notice = elsewhere.getByText(speech.text("data.elsewhere", { what: "leden bibliotheek per gemeente" }));
  await expect(notice).toBeVisible();
  await expect(elsewhere.getByText(speech.number(94_266))).toHaveCount(0);
  await expect(elsewhere.getByRole("grid")).toContainText("Utrecht");
  await elsewhere.context().close();

  await acts.press(choosing.getByRole("button", { name: speech.text("own.remove", { file: FILE }) }));
  await expect(figure.grid).not.toContainText(speech.number(94_266));
  await acts.press(choosing.getByRole("button", { name: speech.text("own.restore") }));
  await expect(figure.grid).toContainText(speech.number(94_266));
  await axe(page);
  const left = asked.filter((one) => !one.startsWith("GET ") || /94.?266/.test(one));
  expect(left).toEqual([]);
});
