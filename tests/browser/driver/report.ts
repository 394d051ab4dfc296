import type { Locator, Page } from "@playwright/test";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import type { Speech } from "./speech.ts";

/** The tabs as one document. */
export class Report {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  async open(): Promise<void> {
    await this.hand.press(this.button("work.report"));
    await expect(this.page.getByRole("article")).toBeVisible();
  }

  async leave(): Promise<void> {
    await this.hand.press(this.button("report.back"));
  }

  /** Its figures by what they are about, from top to bottom. */
  async hasFigures(...indicators: readonly string[]): Promise<void> {
    await expect(this.page.getByRole("figure")).toHaveCount(indicators.length);
    for (const [at, indicator] of indicators.entries())
      await expect(this.page.getByRole("figure").nth(at).getByRole("heading")).toContainText(
        this.speech.indicator(indicator),
      );
  }

  async areDrawn(pictures: number): Promise<void> {
    await expect(this.page.locator(".report-picture > * > svg")).toHaveCount(pictures, { timeout: 20_000 });
  }

  async arrange(): Promise<void> {
    await this.hand.press(
      this.page.getByRole("main").getByRole("button", { name: this.speech.text("report.arrange") }),
    );
    await expect(this.bars.first()).toBeVisible();
  }

  /** By its button; the focus stays on it. */
  async moves(at: number, way: "up" | "down"): Promise<void> {
    await this.hand.press(this.bars.nth(at).getByRole("button", { name: this.speech.text(`report.${way}`) }));
    await expect(
      this.bars.nth(way === "up" ? at - 1 : at + 1).getByRole("button", { name: this.speech.text(`report.${way}`) }),
    ).toBeFocused();
  }

  canDrag(): boolean {
    return !this.hand.usesKeys;
  }

  /** On a screen that shows both at once: no browser scrolls while a test drags. */
  async drags(from: number, to: number): Promise<void> {
    const size = this.page.viewportSize() ?? { width: 1280, height: 720 };
    await this.page.setViewportSize({ ...size, height: 2_400 });
    const target = this.page.locator(`[data-at="${to}"]`);
    await this.bars
      .nth(from)
      .locator("[draggable]")
      .dragTo(target, { targetPosition: { x: 60, y: 90 }, steps: 8 });
    await this.page.setViewportSize(size);
  }

  /** Begins a text below a piece; it is kept with `done`. */
  async writes(below: number, text: string): Promise<void> {
    await this.hand.press(
      this.bars.nth(below).getByRole("button", { name: this.speech.text("report.add-text-below") }),
    );
    await expect(this.field).toBeFocused();
    await this.types(text);
  }

  async types(text: string): Promise<void> {
    await expect(this.field).toBeFocused();
    await this.page.keyboard.type(text);
  }

  /** A live figure of the first tab, by what it is called and says in the menu. */
  async insert(fact: RegExp): Promise<void> {
    const summary = this.page.getByText(this.speech.text("report.live"));
    const facts = this.page.locator(".facts").getByRole("button", { name: fact });
    if (!(await facts.first().isVisible())) await this.hand.press(summary);
    await this.hand.press(facts.first());
  }

  /** What a page before this one was writing stands in its field again. */
  async isWriting(text: string): Promise<void> {
    await expect(this.field).toHaveValue(text);
  }

  async done(): Promise<void> {
    await this.hand.press(this.button("report.done"));
    await expect(this.field).toHaveCount(0);
  }

  async reads(text: string): Promise<void> {
    await expect(this.page.locator(".report-text").first()).toContainText(text);
  }

  async sameFor(area: string): Promise<void> {
    await this.hand.pick(this.page.getByLabel(this.speech.text("report.same")), this.speech.area(area));
    await this.hand.press(this.button("report.same-do"));
  }

  private get field(): Locator {
    return this.page.getByRole("textbox", { name: this.speech.text("report.text"), exact: true });
  }

  private get bars(): Locator {
    return this.page.locator(".block .block-bar");
  }

  private button(text: string): Locator {
    return this.page.getByRole("main").getByRole("button", { name: this.speech.text(text), exact: true });
  }
}
