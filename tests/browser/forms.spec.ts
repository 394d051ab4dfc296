import { FORMS, formById } from "../../src/presentations/registry.ts";
import { escaped } from "./driver/speech.ts";
import { expect, test } from "./driver/test.ts";

test("the gallery draws every form from the store, in light and in dark", async ({ page, workbench }) => {
  test.setTimeout(180_000);
  await workbench.open("?gallery");
  const gallery = page.locator(".gallery");
  await expect(gallery).toHaveAttribute("data-drawn", String(FORMS.length), { timeout: 120_000 });
  for (const { id } of FORMS) {
    const item = page.locator(`[data-form="${id}"]`);
    await expect(item.locator(".gallery-ground")).toHaveCount(2);
    await expect(item.locator(".stage-message")).toHaveCount(0);
    for (const ground of await item.locator(".gallery-ground .drawing").all()) {
      await expect(ground.locator("svg, canvas, table, li, p, [role=grid]").first()).toBeAttached({ timeout: 20_000 });
    }
  }
  expect(await gallery.innerText()).not.toMatch(/\b[a-z]+\.[a-z]+-[a-z-]+\b/);
});

test("the menu of forms is walked by keys, and gives the focus back", async ({ page, workbench, figure, speech }) => {
  const called = (id: string): RegExp => {
    const form = formById(id);
    return new RegExp(`^${escaped(form ? speech.words.localised(form.name) : id)}`);
  };
  await workbench.open("?indicators=share-65plus&areas=in:PV26&compare=NL01&periods=2024&view=table");
  const more = page.getByRole("button", { name: speech.text("app.more-forms") });
  await more.press("Enter");
  const menu = page.getByRole("menu");
  await expect(menu.getByRole("menuitemradio")).toHaveCount(FORMS.length);
  await expect(menu.getByRole("menuitemradio", { name: called("table") })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(menu.getByRole("menuitemradio").last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await expect(more).toBeFocused();

  await more.press("Enter");
  const ranking = menu.getByRole("menuitemradio", { name: called("ranking") });
  await expect(ranking).toContainText(speech.text("app.grade-good"));
  await ranking.press("Enter");
  await expect(page.locator(".ranking-line").first()).toBeVisible();
  await figure.isShownAs("ranking");
});
