import { readFile } from "node:fs/promises";
import { expect, test } from "../driver/test.ts";

const OWN = "?indicators=population&areas=GM0344,GM0363&periods=2020&tab=indicators=crimes/periods=2024";
const SENT = "?indicators=crimes&areas=in:PV26&periods=2024&view=table";

test("a link reaches a colleague in the middle of other work: nothing of it is lost; twenty steps back, and a saved file opened again", async ({
  workbench,
  work,
  figure,
  link,
  speech,
  page,
  axe,
}) => {
  // Twenty choices, and all of them back, in words.
  await workbench.open(OWN);
  await expect(work.undo).toBeDisabled();
  const first = link.written;
  const country = page
    .getByRole("main")
    .getByRole("button", { name: speech.oneOf("pickers.compare-", "Nederland"), exact: true });
  for (let turn = 0; turn < 10; turn += 1)
    for (const pressed of ["true", "false"]) {
      await country.click();
      await expect(country).toHaveAttribute("aria-pressed", pressed);
    }
  const name = speech.area("Nederland");
  await work.wouldUndo(speech.text("work.did-compare-remove", { name }));
  await work.undoes(1);
  await work.wouldUndo(speech.text("work.did-compare-add", { name }));
  await work.undoes(19);
  await expect(work.undo).toBeDisabled();
  await expect.poll(() => link.written).toBe(first);
  await page.keyboard.press("Control+Shift+Z");
  await link.says("compare", "NL01");
  await link.back();
  await link.says("compare", undefined);
  await link.forward();
  await link.says("compare", "NL01");

  // The work goes into a file, and the link that was sent is opened.
  await work.isKept();
  const mine = await work.openMyWork();
  const download = page.waitForEvent("download");
  await mine.getByRole("button", { name: speech.text("work.save-file") }).click();
  const file = await readFile(await (await download).path());
  await page.goto(`/${SENT}`);
  await expect(work.notice).toBeVisible();
  await axe(page);
  await work.answers("work.back");
  await figure.isTitled("Inwoners");
  await link.says("compare", "NL01");

  // Kept beside it, when that is what the person wants.
  await page.goto(`/${SENT}`);
  await work.answers("work.keep");
  await expect(work.notice).toHaveCount(0);
  const both = await work.openMyWork();
  await expect(both.getByRole("listitem")).toHaveCount(2);
  await axe(page);

  // The saved file is the work as it was.
  await both
    .locator("input[type=file]")
    .setInputFiles({ name: "x.meetlat.json", mimeType: "application/json", buffer: file });
  await figure.isTitled("Inwoners");
  await link.says("compare", "NL01");
  await expect.poll(() => link.now("tab")).toContain("crimes");
});
