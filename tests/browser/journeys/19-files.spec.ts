import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "../driver/test.ts";
import { figure as figureOf, figures } from "../driver/store.ts";

const CHART = "indicators=house-price&areas=GM0344,GM0363&compare=NL01&periods=2015..2025&view=line";
const TABLE = encodeURIComponent("indicators=population/areas=GM0344,GM0363/compare=NL01/periods=2020,2024/view=table");

test("all tabs to one document; a chart as SVG and PNG; a table to Excel as laid out; a figure with its table to Word in one act", async ({
  workbench,
  work,
  figure,
  files,
  speech,
  page,
  axe,
}) => {
  const people = figures("population", "gemeente");
  const utrecht = (period: string) => figureOf(people, "GM0344", period);
  await workbench.open(`?${CHART}&tab=${TABLE}&active=1`);
  await figure.isTitled("Gemiddelde verkoopprijs van woningen");
  await files.open();
  await axe(page);

  // One chart for a report.
  const svg = (await files.make("svg")).bytes.toString("utf8");
  for (const text of [speech.indicator("Gemiddelde verkoopprijs van woningen"), "CBS", "Amsterdam"])
    expect(svg).toContain(text);
  expect(svg).not.toMatch(/(?:href|src)="http/);
  const png = (await files.make("png")).bytes;
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(960 * 3);
  const { html, text } = await files.copyForWord();
  expect(html).toContain('<img src="data:image/png;base64,');
  expect(html).toContain("<table");
  expect(text).toContain("CBS");

  // All tabs: contents and a page per tab, and the same as a document that can be edited.
  await files.takeAllTabs(2);
  const document = await files.make("pdf");
  expect(document.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(document.bytes.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(3);
  const word = unzipSync(new Uint8Array((await files.make("docx")).bytes));
  expect(strFromU8(word["word/document.xml"] ?? new Uint8Array())).toContain(speech.number(utrecht("2020")));
  await files.close();

  // The table as laid out, with its notes and sources.
  await work.lookAt(1);
  await figure.readsNumber("Utrecht", "2020", utrecht("2020"));
  await files.open();
  const workbook = await files.make("xlsx");
  expect(workbook.name).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.xlsx$/);
  const [table, about] = await readExcelFile(workbook.bytes);
  expect(table?.data).toContainEqual(["Utrecht", utrecht("2020"), utrecht("2024")]);
  const facts = about?.data.flat().join("\n") ?? "";
  expect(facts).toContain("CBS");
  expect(facts).toContain("indicators=population");
});
