import { FORMS, formById } from "../../src/presentations/registry.ts";
import { SAMPLES } from "../../src/app/gallery/samples.ts";
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

test("every form, in English and at 320 pixels: alt text, spoken values by keys, nothing cut and nothing to scroll sideways", async ({
  page,
  workbench,
  axe,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 844 });
  await workbench.open("?gallery&lang=en");
  await expect(page.locator(".gallery")).toHaveAttribute("data-drawn", String(FORMS.length), { timeout: 120_000 });
  for (const { id, name } of FORMS) {
    const item = page.locator(`[data-form="${id}"]`);
    await expect(item.getByRole("heading", { level: 2 })).toHaveText(name.en);
    const ground = item.locator(".gallery-ground.light");
    const widget = ground.getByRole("application").first();
    if ((await widget.count()) === 0) {
      // Not a picture but text, a list or a table: its figures are read as they stand.
      await expect(ground).toContainText(/\d/);
      continue;
    }
    await expect(widget).toHaveAccessibleName(/\S/);
    await expect(widget).toHaveAccessibleDescription(/^(?=.*\d).{60,}$/s);
    await widget.focus();
    const said = ground.getByRole("status").filter({ hasText: /\d/ });
    for (const key of ["ArrowRight", "ArrowDown", "End"]) {
      await page.keyboard.press(key);
      await expect.soft(said.first(), `${id} says a figure after ${key}`).toBeAttached();
    }
    await page.keyboard.press("Escape");
  }
  await expect.poll(() => page.evaluate(cutOrTooWide), "what is cut, or wider than the page").toEqual([]);
  await axe(page);
});

test("on paper a figure is light, whatever the screen is, without what only a screen needs", async ({
  page,
  workbench,
  axe,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.open(`?${SAMPLES["line"] ?? ""}&note=Voor*20de*20raad`);
  const picture = page.getByRole("main").getByRole("img").first();
  await expect(picture.locator("svg")).toBeVisible();
  await expect(page.locator("html")).toHaveClass(/dark/);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator("html")).not.toHaveClass(/dark/);
  await expect(picture.locator("svg")).toBeVisible();
  await expect(page.getByText("Voor de raad")).toBeVisible();
  await expect(page.getByRole("main").getByText(/CC BY 4\.0/)).toBeVisible();
  // As the PDF has it: with what it means, the day and the way back.
  await expect(page.locator("main.paper").getByRole("link", { name: page.url() })).toBeVisible();
  for (const part of [".pane", ".forms", ".figure-chips", "header.header"]) {
    await expect(page.locator(part).first()).toBeHidden();
  }
  await axe(page);
});

test("what advice says is mended by its button, and undone as one step", async ({
  page,
  workbench,
  figure,
  work,
  link,
  speech,
  acts,
}) => {
  await workbench.open("?indicators=population&areas=GM0363,GM0344&periods=2019..2024&view=line");
  await figure.advises(speech.text("advice.changed", { count: 1 }));
  await acts.press(page.getByRole("button", { name: speech.text("advice.mend-recast") }));
  await link.says("indicators", "population~recast.latest");
  await expect(page.locator(".advice")).toHaveCount(0);
  await work.undoes();
  await link.says("indicators", "population");
  await figure.advises(speech.text("advice.changed", { count: 1 }));
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

/** Texts of a picture that stand outside it, and forms that are wider than their room. Runs in the page. */
function cutOrTooWide(): string[] {
  return [...document.querySelectorAll<HTMLElement>("[data-form]")].flatMap((item) => {
    const cut = [...item.querySelectorAll("svg")].flatMap((svg) => {
      const room = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].flatMap((text) => {
        const { left, right, width } = text.getBoundingClientRect();
        const outside = width > 0 && (left < room.left - 2 || right > room.right + 2);
        return outside ? [`cut: ${text.textContent}`] : [];
      });
    });
    const rooms = [item, ...item.querySelectorAll<HTMLElement>(".stage, .chart-frame")];
    const wide = rooms
      .filter((room) => room.scrollWidth > room.clientWidth + 1)
      .map((room) => `wide: ${room.className}`);
    return [...cut, ...wide].map((what) => `${item.dataset["form"]} ${what}`);
  });
}
