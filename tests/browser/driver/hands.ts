import type { Locator, Page } from "@playwright/test";
import { expect } from "../page.ts";

/** The two ways in which a person works: every act is possible in either. */
export interface Hand {
  /** A button, link, summary or head of a column. */
  press(target: Locator): Promise<void>;
  /** Replaces what stands in a field. */
  type(target: Locator, text: string): Promise<void>;
  /** A choice from a list, by its words. */
  pick(target: Locator, words: string): Promise<void>;
  /** A box or one of a set of round buttons. */
  tick(target: Locator): Promise<void>;
  /** A day, as YYYY-MM-DD. */
  date(target: Locator, day: string): Promise<void>;
  /** Puts the focus on something, as when one is about to use its keys; the mouse only points at it. */
  reach(target: Locator): Promise<void>;
  readonly usesKeys: boolean;
}

export function handOf(kind: "mouse" | "keyboard", page: Page): Hand {
  return kind === "mouse" ? new Mouse() : new Keyboard(page);
}

class Mouse implements Hand {
  readonly usesKeys = false;

  press(target: Locator): Promise<void> {
    return target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    await target.click();
    await target.fill(text);
  }

  async pick(target: Locator, words: string): Promise<void> {
    await target.selectOption({ label: words });
  }

  /** By its words, as a person does: a box may be drawn by the style sheet alone. */
  async tick(target: Locator): Promise<void> {
    if (await target.isChecked()) return;
    const label = target.locator("xpath=ancestor::label");
    await ((await label.count()) > 0 ? label : target).click();
    await expect(target).toBeChecked();
  }

  async date(target: Locator, day: string): Promise<void> {
    await target.fill(day);
  }

  reach(target: Locator): Promise<void> {
    return target.hover();
  }
}

/** More steps than this from one thing to another is no way to work, and most likely a thing that cannot be reached. */
const MOST_STEPS = 250;

class Keyboard implements Hand {
  readonly usesKeys = true;

  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const role = await target.getAttribute("role");
    if (role?.startsWith("menuitem")) await this.walkMenu(target);
    else await this.reach(target);
    await this.page.keyboard.press("Enter");
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
  }

  async pick(target: Locator, words: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(words);
    await expect(target.locator("option:checked")).toHaveText(words);
  }

  async tick(target: Locator): Promise<void> {
    if (await target.isChecked()) return;
    if ((await target.getAttribute("type")) === "radio") await this.walkTo(target);
    else {
      await this.reach(target);
      await this.page.keyboard.press("Space");
    }
    await expect(target).toBeChecked();
  }

  /** Which part of a date comes first depends on the browser, so the one that does not hold is typed once more. */
  async date(target: Locator, day: string): Promise<void> {
    const [year = "", month = "", date = ""] = day.split("-");
    for (const parts of [
      [month, date, year],
      [date, month, year],
    ]) {
      await this.reach(target);
      await this.toFirstPart(target);
      await this.page.keyboard.type(parts.join(""));
      if ((await target.inputValue()) === day) break;
    }
    await this.page.keyboard.press("Enter");
    await expect(target).toHaveValue(day);
  }

  /** A date has stops of its own: coming back from what follows, one arrives at its calendar. */
  private async toFirstPart(target: Locator): Promise<void> {
    while ((await target.evaluate(wayFromFocus)) === "here") await this.page.keyboard.press("Shift+Tab");
    await this.page.keyboard.press("Tab");
  }

  /** Goes there with Tab, or back with Shift and Tab, as far as needed. */
  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    let turns = 0;
    let before = "";
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const way = await target.evaluate(wayFromFocus);
      if (way === "here") return;
      if (before !== "" && way !== before) turns += 1;
      if (turns > 2) break;
      before = way;
      await this.page.keyboard.press(way === "ahead" ? "Tab" : "Shift+Tab");
    }
    throw new Error(`The keyboard cannot reach ${String(target)}.`);
  }

  /** In a menu, which takes the focus when it opens, the arrows go from item to item. */
  private async walkMenu(target: Locator): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if ((await target.evaluate(wayFromFocus)) === "here") return;
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`The arrows cannot reach ${String(target)}.`);
  }

  /** Of a set of round buttons only the chosen one is on the way of Tab; the arrows go to the others. */
  private async walkTo(target: Locator): Promise<void> {
    const name = (await target.getAttribute("name")) ?? "";
    const group = this.page.locator(`input[type=radio][name="${name}"]`);
    await this.reach(group.and(this.page.locator(":checked")));
    const count = await group.count();
    for (let step = 0; step < count && !(await target.isChecked()); step += 1)
      await this.page.keyboard.press("ArrowRight");
  }
}

function wayFromFocus(element: Element): "here" | "ahead" | "behind" {
  const focus = document.activeElement;
  if (focus === element) return "here";
  if (!focus || focus === document.body) return "ahead";
  return focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? "ahead" : "behind";
}
