import type { Locator, Page } from "@playwright/test";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import type { Speech } from "./speech.ts";

/** The page of one municipality. */
export class PlaceView {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  /** From the start screen, in one act. */
  async openFromStart(): Promise<void> {
    await this.hand.press(this.page.getByRole("button", { name: this.speech.text("start.place") }));
  }

  /** Types a name and takes it. */
  async choose(name: string): Promise<void> {
    await this.hand.type(this.page.getByRole("main").getByRole("combobox"), name);
    await this.page.keyboard.press("Enter");
  }

  async isAbout(name: string): Promise<void> {
    const title = this.speech.text("place.title", { name: this.speech.area(name) });
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  card(indicator: string): Locator {
    const name = this.speech.indicator(indicator);
    return this.page.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }

  get cards(): Locator {
    return this.page.locator(".place-card dl");
  }

  async openInWorkbench(indicator: string): Promise<void> {
    await this.hand.press(this.card(indicator).getByRole("link"));
  }

  async asTable(): Promise<void> {
    await this.hand.press(this.page.getByRole("button", { name: this.speech.text("place.as-table") }));
  }
}
