import { expect, test } from "./driver/test.ts";

const FILE = `<?xml version="1.0"?><WorkSpace><Presentation><UserTitle>Onze regio</UserTitle><DataSelection>
<Variables><Variable Code="population"/><Variable Code="gez_75" Name="misdrijven"/></Variables>
<Geo1><Geo><Level>gemeente</Level><Items><Item>gemeente_344</Item><Item>gemeente_307</Item></Items></Geo></Geo1>
<Periods><Items><Item>2020</Item></Items></Periods></DataSelection><ViewType>Table</ViewType></Presentation></WorkSpace>`;

test("work from Swing: an address and a workspace file become work, and what is unknown is searched, not guessed", async ({
  workbench,
  work,
  figure,
  link,
  page,
  speech,
  axe,
  acts,
}) => {
  await workbench.open();
  const mine = await work.openMyWork();
  await axe(page);
  const field = mine.getByRole("textbox", { name: speech.text("work.jive-address") });
  await acts.type(
    field,
    "https://x.buurtmonitor.nl/jive?var=inwtot,population&geoitem=344,9999&period=2020&view=Rollator",
  );
  await page.keyboard.press("Enter");
  await figure.isTitled("Inwoners");
  await link.says("areas", "GM0344");
  for (const piece of ["9999", "Rollator"]) await expect(workbench.notice(piece)).toHaveCount(1);
  const topics = page.getByRole("region", { name: speech.text("work.jive-topics") });
  await expect(topics).toContainText("inwtot");
  await axe(page);
  await acts.press(topics.getByRole("button", { name: speech.text("work.jive-skip") }));
  await expect(topics).toHaveCount(0);

  const again = await work.openMyWork();
  await acts.type(
    again.getByRole("textbox", { name: speech.text("work.jive-address") }),
    "https://x.nl/jive?workspace_guid=3f25",
  );
  await page.keyboard.press("Enter");
  await expect(workbench.notice(speech.text("work.jive-guid"))).toHaveCount(1);

  const third = await work.openMyWork();
  await third
    .locator("input[type=file]")
    .setInputFiles({ name: "werkruimte.xml", mimeType: "text/xml", buffer: Buffer.from(FILE) });
  await link.says("title", "Onze regio");
  await link.says("areas", "GM0344,GM0307");
  await acts.press(
    topics.getByRole("button", {
      name: speech.text("work.jive-add", { indicator: speech.indicator("Geregistreerde misdrijven") }),
    }),
  );
  await expect.poll(() => link.now("indicators")).toBe("population,crimes");
  const fourth = await work.openMyWork();
  await expect(fourth.getByRole("listitem")).toHaveCount(2);
});

test("an XML file that defines something, or is no workspace, opens nothing and says so", async ({
  workbench,
  work,
  page,
  speech,
}) => {
  await workbench.open();
  for (const [text, id] of [
    ['<!DOCTYPE x [<!ENTITY a "b">]><WorkSpace>&a;</WorkSpace>', "work.jive-broken"],
    ["<svg/>", "work.jive-other"],
  ] as const) {
    const mine = await work.openMyWork();
    await mine
      .locator("input[type=file]")
      .setInputFiles({ name: "x.xml", mimeType: "text/xml", buffer: Buffer.from(text) });
    await expect(workbench.notice(speech.text(id))).toHaveCount(1);
  }
  await expect(page.locator(".recent .work-open")).toHaveCount(0);
});
