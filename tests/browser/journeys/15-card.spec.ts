import { expect, test } from "../driver/test.ts";
import { sheet } from "../driver/store.ts";

test("what does this figure mean, for which years and levels, who made it and when?", async ({
  workbench,
  card,
  figure,
  link,
  speech,
  page,
  axe,
}) => {
  const made = sheet("house-price");
  await workbench.open("?indicators=house-price&periods=2025&view=table");
  await card.openFor("Gemiddelde verkoopprijs van woningen");
  await card.tells("card.unit", speech.language === "nl" ? "euro" : "euros");
  await card.tells("card.definition", /\S/);
  for (const level of ["gemeente", "provincie", "landsdeel", "land"])
    await card.offers(speech.levelName(level), "2015 – 2025");
  await card.tells("card.source", "CBS");
  await card.contains(made.table);
  await card.tells("card.updated", speech.words.date(made.updated));
  await axe(page);

  await card.goToItsAddress();
  await link.says("card", "house-price");
  await card.isOf("Gemiddelde verkoopprijs van woningen");
  await expect(workbench.notices).toHaveCount(0);
  await axe(page);
  await card.draw();
  await figure.isTitled("Gemiddelde verkoopprijs van woningen");
});

test("an address with a card opens that card, and Escape or the cross closes it", async ({
  workbench,
  card,
  speech,
}) => {
  await workbench.open("?card=population");
  await card.isOf("Inwoners");
  await card.offers(speech.levelName("gemeente"), "2019 – 2026");
  await card.close();
});
