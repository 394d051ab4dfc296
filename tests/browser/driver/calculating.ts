import type { Locator, Page } from "@playwright/test";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import { escaped } from "./speech.ts";
import type { Speech } from "./speech.ts";

/** What is set of a calculation before it is used: the label of a list and the choice in it, by their Dutch words. */
type Setting = readonly [label: string, choice: string];

/** The menu of calculations of a series, and the filter above the figure. */
export class Calculating {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  /** Opens the menu of the first series of an indicator. */
  async with(indicator: string): Promise<void> {
    const name = this.speech.text("pickers.calculate-with", { name: this.speech.indicator(indicator) });
    // A series with calculations has them behind its name.
    await this.hand.press(this.page.getByRole("button", { name: new RegExp(`^${escaped(name)}`) }).first());
    await expect(this.menu).toBeVisible();
  }

  /** Opens one calculation of the menu and sets it. */
  async choose(name: string, ...settings: readonly Setting[]): Promise<void> {
    const text = this.speech.oneOf("calc.", name);
    await this.hand.press(this.menu.locator("summary").filter({ hasText: text }).first());
    for (const [label, choice] of settings) {
      await this.hand.pick(this.row(text).getByLabel(label, { exact: true }), choice);
    }
  }

  /** Waits until the first rows show this. */
  async shows(figure: string): Promise<void> {
    await expect(this.menu.getByRole("cell").filter({ hasText: figure }).first()).toBeVisible();
  }

  /** Why a calculation cannot be done, in sight without opening it. */
  async cannot(name: string, reason: string | RegExp): Promise<void> {
    const row = this.menu.getByRole("listitem").filter({ hasText: this.speech.oneOf("calc.", name) });
    await expect(row.first()).toContainText(reason);
  }

  async apply(): Promise<void> {
    await this.press("calc.apply");
  }

  async showBeside(): Promise<void> {
    await this.press("calc.beside");
  }

  /** Filters to the highest or lowest ten by the newest figures. */
  async keepTen(side: "highest" | "lowest"): Promise<void> {
    await this.hand.press(this.filter.getByRole("button", { name: this.speech.text("pickers.filter"), exact: true }));
    const name = this.speech.text(`filter.${side}`, { n: 10 });
    await this.hand.press(this.filter.getByRole("button", { name, exact: true }));
  }

  async keepAsSelection(): Promise<void> {
    await this.hand.press(this.filter.getByRole("button", { name: this.speech.text("pickers.filter-keep") }));
  }

  private async press(text: string): Promise<void> {
    const button = this.menu
      .locator("details[open]")
      .getByRole("button", { name: this.speech.text(text), exact: true });
    await this.hand.press(button);
    await expect(this.menu).toHaveCount(0);
  }

  private row(name: string): Locator {
    return this.menu
      .getByRole("listitem")
      .filter({ hasText: name })
      .filter({ has: this.page.locator("details[open]") });
  }

  private get menu(): Locator {
    return this.page.getByRole("dialog");
  }

  private get filter(): Locator {
    return this.page.getByRole("group", { name: this.speech.text("pickers.filter-of") });
  }
}
