import type { Locator, Page } from "@playwright/test";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import { escaped } from "./speech.ts";
import type { Speech } from "./speech.ts";

/** The map: its areas, its legend, its periods and the figures beside it. */
export class MapView {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  get picture(): Locator {
    return this.page.getByRole("main").getByRole("application");
  }

  /** Waits until it is drawn, by the graphics card or without. */
  async isDrawnBy(painter: "gl" | "svg" | "canvas"): Promise<void> {
    await expect(this.picture).toHaveAttribute("data-painter", painter, { timeout: 20_000 });
  }

  /** What an area says when one goes to it. By mouse one points at its name, which must be on the map. */
  async areaSays(area: string, ...words: readonly string[]): Promise<void> {
    const told = await this.goTo(area);
    for (const text of words) await expect(told).toContainText(text);
  }

  /** Chooses an area in the picture. */
  async choose(area: string): Promise<void> {
    await this.goTo(area);
    if (this.hand.usesKeys) await this.page.keyboard.press("Enter");
    else await this.name(area).click({ force: true });
  }

  /** Chooses all areas in a box: with the mouse around the middle of the map, by key from the first name to the last. */
  async chooseBox(): Promise<void> {
    if (this.hand.usesKeys) {
      await this.hand.reach(this.picture);
      for (const key of ["Home", "Shift+Enter", "End", "Shift+Enter"]) await this.page.keyboard.press(key);
      return;
    }
    await this.hand.press(this.page.getByRole("button", { name: this.speech.text("map.box") }));
    const room = await this.picture.boundingBox();
    if (!room) throw new Error("the map is not in sight");
    const at = (part: number) => [room.x + room.width * part, room.y + room.height * part] as const;
    await this.page.mouse.move(...at(0.35));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(0.6), { steps: 3 });
    await this.page.mouse.up();
  }

  /** Writes the names on the map. */
  async showNames(): Promise<void> {
    const panel = this.page.getByRole("region", { name: this.speech.text("app.view"), exact: true });
    await this.hand.pick(
      panel.getByLabel(this.speech.text("map.labels"), { exact: true }),
      this.speech.text("map.labels-names"),
    );
  }

  /** The period in sight. */
  get period(): Locator {
    return this.slider.getByRole("paragraph").locator("strong");
  }

  async goToFirstPeriod(): Promise<void> {
    const bar = this.slider.getByRole("slider");
    if (this.hand.usesKeys) {
      await this.hand.reach(bar);
      await this.page.keyboard.press("Home");
    } else {
      await bar.click({ position: { x: 1, y: 8 } });
    }
  }

  /** Some periods before the last, to see it play to its end. */
  async goNearLastPeriod(): Promise<void> {
    const bar = this.slider.getByRole("slider");
    if (this.hand.usesKeys) {
      await this.hand.reach(bar);
      for (const key of ["End", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) await this.page.keyboard.press(key);
    } else {
      const room = await bar.boundingBox();
      await bar.click({ position: { x: 0.9 * (room?.width ?? 0), y: 8 } });
    }
  }

  async play(): Promise<void> {
    await this.hand.press(this.slider.getByRole("button", { name: this.speech.text("map.play") }));
  }

  /** It plays by itself until its last period, where it stops. */
  async hasPlayedTo(period: string): Promise<void> {
    await expect(this.period).toHaveText(this.speech.words.period(period), { timeout: 25_000 });
    await expect(this.slider.getByRole("button", { name: this.speech.text("map.play") })).toBeVisible();
  }

  /** The classes with how many areas have each. */
  async legend(): Promise<{ label: string; count: number }[]> {
    return (await this.legendTexts()).map(([label = "", count = ""]) => ({ label, count: countIn(count) }));
  }

  /** Of maps side by side: per period how many areas the legend counts. */
  async countsPerMap(): Promise<Record<string, number>> {
    const table = this.page.getByRole("main").getByRole("table", { name: this.speech.text("map.legend") });
    const heads = await table.getByRole("columnheader").allInnerTexts();
    const rows = await this.legendTexts();
    const sum = (column: number) => rows.reduce((all, [, ...cells]) => all + countIn(cells[column] ?? ""), 0);
    return Object.fromEntries(heads.map((head, column) => [head.trim(), sum(column)]));
  }

  /** Where each of the maps is looked at: the same for all of them. */
  async views(): Promise<string[]> {
    const pictures = this.picture.locator('[data-painter="svg"] > g');
    return pictures.evaluateAll((found) => found.map((picture) => picture.getAttribute("transform") ?? ""));
  }

  async zoomIn(): Promise<void> {
    await this.hand.press(this.page.getByRole("main").getByRole("button", { name: this.speech.text("map.zoom-in") }));
  }

  /** The highest figures, as they stand beside the map. */
  async isHighestIn(areas: readonly string[]): Promise<void> {
    const heading = this.page.getByRole("heading", { name: this.speech.text("map.highest"), exact: true });
    const lines = this.side.locator("div").filter({ has: heading }).getByRole("listitem");
    await expect
      .poll(async () => (await lines.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()))
      .toEqual(areas);
  }

  get side(): Locator {
    return this.page.getByRole("complementary", { name: this.speech.text("map.side") });
  }

  private get slider(): Locator {
    return this.page.getByRole("main").getByRole("group", { name: this.speech.text("map.period"), exact: true });
  }

  private get legendRows(): Locator {
    return this.page
      .getByRole("main")
      .getByRole("table", { name: this.speech.text("map.legend") })
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader") });
  }

  /** What stands in the rows of the legend, all read at one moment. */
  private async legendTexts(): Promise<string[][]> {
    await expect(this.legendRows.first()).toBeVisible();
    const rows = await this.legendRows.evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll<HTMLElement>("th, td")].map((cell) => cell.innerText)),
    );
    return rows.map((cells) => cells.map((text) => text.trim()));
  }

  private name(area: string): Locator {
    // Of maps side by side the last one, which is of the newest period.
    return this.picture
      .locator("text")
      .filter({ hasText: new RegExp(`^${escaped(this.speech.area(area))}$`) })
      .last();
  }

  /** Where an area says its figure: spoken by keyboard, beside it by mouse. */
  private async goTo(area: string): Promise<Locator> {
    const name = this.speech.area(area);
    if (this.hand.usesKeys) {
      await this.hand.reach(this.picture);
      await this.page.keyboard.type(name);
      const spoken = this.page
        .getByRole("main")
        .getByRole("status")
        .filter({ hasText: new RegExp(`^${escaped(name)}: `) });
      await expect(spoken).toHaveCount(1);
      return spoken;
    }
    const beside = this.picture.locator(".map-readout").filter({ hasText: name });
    // Names are laid out anew when the map gets another size: one points where it stands now.
    await expect(async () => {
      const box = await this.name(area).boundingBox({ timeout: 1_000 });
      if (!box) throw new Error(`The name of ${name} does not stand on the map.`);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await expect(beside).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 10_000 });
    return beside;
  }
}

function countIn(text: string): number {
  return Number(text.replace(/\D/g, ""));
}
