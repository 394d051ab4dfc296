import { expect, test } from "../driver/test.ts";
import { figure, figures, members } from "../driver/store.ts";

const CITIES = [
  ["Amsterdam", "GM0363"],
  ["Rotterdam", "GM0599"],
  ["Utrecht", "GM0344"],
  ["Eindhoven", "GM0772"],
  ["Groningen", "GM0014"],
] as const;

test("votes per party in five municipalities: shares of all votes and of the parties picked, told apart", async ({
  workbench,
  figure: shown,
  chart,
  speech,
  page,
  axe,
}) => {
  const votes = (party: string) => figures("votes-tk2025", "gemeente", { party });
  const codes = CITIES.map(([, code]) => code).join();
  const [vvd, d66] = [votes("vvd"), votes("d66")];
  const year = "2025";
  const all = members("votes-tk2025", "gemeente", "party").map(votes);
  const cast = (code: string): number => all.reduce((sum, party) => sum + (party.get(code)?.get(year) ?? 0), 0);

  await workbench.open(`?indicators=votes-tk2025~party.vvd.d66~share.members&areas=${codes}&view=table`);
  const cells = async (): Promise<string[]> =>
    (await shown.grid.getByRole("gridcell").allTextContents()).map((text) => /^[\d.,]+/.exec(text.trim())?.[0] ?? "");
  const ofAll = (party: typeof vvd, code: string): string =>
    speech.number((100 * figure(party, code, year)) / cast(code), 1);
  await expect
    .poll(async () => new Set(await cells()))
    .toEqual(new Set(CITIES.flatMap(([, code]) => [ofAll(vvd, code), ofAll(d66, code)])));
  await axe(page);

  // Stacked, a municipality is as high as the share of the two parties together, and the title says of what.
  const heading = page.getByRole("heading", { level: 1 });
  await shown.show("stacked");
  await expect(heading).toContainText(speech.language === "nl" ? "aandeel in alle categorieën" : "all categories");
  await chart.names("Amsterdam");
  await shown.advises(speech.text("advice.part"));
  await axe(page);

  await workbench.open(`?indicators=votes-tk2025~party.vvd.d66~share.members.picked&areas=${codes}&view=table`);
  const ofPicked = (party: typeof vvd, code: string): string =>
    speech.number((100 * figure(party, code, year)) / (figure(vvd, code, year) + figure(d66, code, year)), 1);
  await expect
    .poll(async () => new Set(await cells()))
    .toEqual(new Set(CITIES.flatMap(([, code]) => [ofPicked(vvd, code), ofPicked(d66, code)])));
  await shown.show("stacked");
  await expect(heading).toContainText(
    speech.language === "nl" ? "aandeel in de gekozen categorieën" : "chosen categories",
  );
  await chart.names("Amsterdam");
});
