import readExcelFile from "read-excel-file/node";
import { expect, test } from "./driver/test.ts";
import { figure as figureOf, figures } from "./driver/store.ts";

test("the table leaves as a workbook and as CSV, with the figures and words of the screen", async ({
  workbench,
  figure,
  files,
  speech,
  page,
  axe,
}) => {
  const people = figures("population", "gemeente");
  await workbench.open("?indicators=population&areas=GM0344,GM0363&compare=NL01&periods=2020,2024&view=table");
  await figure.readsNumber("Utrecht", "2020", figureOf(people, "GM0344", "2020"));
  await files.open();
  await axe(page);

  const workbook = await files.make("xlsx");
  expect(workbook.name).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.xlsx$/);
  const [table, about] = await readExcelFile(workbook.bytes);
  expect(table?.data).toContainEqual([
    "Utrecht",
    figureOf(people, "GM0344", "2020"),
    figureOf(people, "GM0344", "2024"),
  ]);
  const facts = about?.data.flat().join("\n") ?? "";
  expect(facts).toContain("CBS");
  expect(facts).toContain(page.url());

  const csv = (await files.make("csv-excel")).bytes.toString("utf8");
  expect(csv).toContain(`Amsterdam;${figureOf(people, "GM0363", "2020")};${figureOf(people, "GM0363", "2024")}\r\n`);
  const lines = (await files.make("csv-programs")).bytes.toString("utf8").split("\r\n");
  expect(lines.filter((line) => line.includes(",GM0344,"))).toHaveLength(2);
  expect(lines.find((line) => line.includes(",GM0344,"))).toContain(`,${figureOf(people, "GM0344", "2020")},`);
  const dataset: unknown = JSON.parse((await files.make("json-stat")).bytes.toString("utf8"));
  expect(dataset).toMatchObject({ class: "dataset", role: { geo: ["area"], time: ["period"] } });

  await files.close();
  await figure.isShownAs("table");
  await figure.isAbout(speech.area("Utrecht"));
});
