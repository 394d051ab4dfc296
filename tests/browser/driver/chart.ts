import type { Locator, Page } from "@playwright/test";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import { escaped } from "./speech.ts";
import type { Speech } from "./speech.ts";

/** A line or bar chart: what it says as a whole, and figure by figure. */
export class Chart {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  get picture(): Locator {
    return this.page.getByRole("main").getByRole("application");
  }

  /** The whole picture in words, for who cannot see it. */
  async describes(...words: readonly string[]): Promise<void> {
    const image = this.picture.getByRole("img").first();
    await expect(image).toBeVisible();
    for (const text of words) await expect(image).toHaveAttribute("aria-label", new RegExp(escaped(text)));
  }

  /** A name that stands at the end of its line. */
  async names(area: string): Promise<void> {
    await expect(
      this.picture
        .locator("svg text")
        .filter({ hasText: this.speech.area(area) })
        .first(),
    ).toBeVisible();
  }

  /** The last figure of the line in front, as it is read when one goes to it. */
  async lastFigureSays(...words: readonly string[]): Promise<void> {
    const told = await this.goToLast();
    for (const text of words) await expect(told).toContainText(text);
  }

  private async goToLast(): Promise<Locator> {
    if (this.hand.usesKeys) {
      await this.hand.reach(this.picture);
      await this.page.keyboard.press("End");
      await this.page.keyboard.press("End");
      return this.page.getByRole("main").getByRole("status").filter({ hasText: /\S/ }).first();
    }
    const readout = this.picture.locator(".chart-readout");
    // The name of a line stands just right of its last point; a picture that gets another size is laid out anew.
    await expect(async () => {
      const box = await this.picture.locator("svg text").last().boundingBox({ timeout: 1_000 });
      if (!box) throw new Error("No name stands beside a line.");
      await this.page.mouse.move(box.x - 20, box.y + box.height / 2);
      await expect(readout).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 10_000 });
    return readout;
  }
}
