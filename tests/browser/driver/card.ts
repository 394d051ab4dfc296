import type { Locator, Page } from "@playwright/test";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import type { Speech } from "./speech.ts";

/** The card of an indicator: what it means, where it exists, who made it. */
export class Card {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  /** Opens it from the pane that explains. */
  async openFor(indicator: string): Promise<void> {
    const name = `${this.speech.text("card.open")}: ${this.speech.indicator(indicator)}`;
    await this.hand.press(this.page.getByRole("button", { name, exact: true }));
    await this.isOf(indicator);
  }

  async isOf(indicator: string): Promise<void> {
    await expect(this.dialog(indicator)).toBeVisible();
  }

  /** What stands beside a term, known by its text. */
  async tells(term: string, text: string | RegExp): Promise<void> {
    const name = this.speech.text(term);
    await expect(
      this.anyDialog.getByRole("term").filter({ hasText: name }).locator("xpath=following-sibling::dd[1]"),
    ).toContainText(text);
  }

  /** For a level: the periods, the division and how many figures are missing. */
  async offers(level: string, ...cells: readonly (string | RegExp)[]): Promise<void> {
    const row = this.anyDialog
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: level, exact: true }) });
    for (const text of cells) await expect(row.getByRole("cell").filter({ hasText: text })).not.toHaveCount(0);
  }

  async contains(text: string | RegExp): Promise<void> {
    await expect(this.anyDialog).toContainText(text);
  }

  /** Goes to the address of the card itself. */
  async goToItsAddress(): Promise<void> {
    await this.hand.press(this.anyDialog.getByRole("link", { name: this.speech.text("card.address") }));
  }

  /** Escape closes it, as any dialog. */
  async close(): Promise<void> {
    if (this.hand.usesKeys) await this.page.keyboard.press("Escape");
    else await this.hand.press(this.anyDialog.getByRole("button", { name: this.speech.text("app.close") }));
    await expect(this.anyDialog).toHaveCount(0);
  }

  async draw(): Promise<void> {
    await this.hand.press(this.anyDialog.getByRole("button", { name: this.speech.text("card.draw") }));
    await expect(this.anyDialog).toHaveCount(0);
  }

  private get anyDialog(): Locator {
    return this.page.getByRole("dialog");
  }

  private dialog(indicator: string): Locator {
    return this.page.getByRole("dialog", { name: this.speech.indicator(indicator), exact: true });
  }
}
