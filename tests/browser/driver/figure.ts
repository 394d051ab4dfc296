import type { Locator, Page } from "@playwright/test";
import { formById } from "../../../src/presentations/registry.ts";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import { escaped } from "./speech.ts";
import type { Speech } from "./speech.ts";

/** The figure in the middle: its forms, its table and its words. */
export class Figure {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  get main(): Locator {
    return this.page.getByRole("main");
  }

  get grid(): Locator {
    return this.main.getByRole("grid");
  }

  /** Shows it in a form: by its button, or where it has none from the menu of all. */
  async show(form: string): Promise<void> {
    const button = this.form(form);
    const more = this.forms.getByRole("button", { name: this.speech.text("app.more-forms") });
    const item = this.forms.getByRole("menuitemradio", { name: this.nameOf(form) });
    // The row of buttons changes when the advice comes in: a press may then find its button gone from under it.
    await expect(async () => {
      if ((await button.count()) > 0 || (await item.isVisible())) return;
      if ((await more.getAttribute("aria-expanded")) !== "true") await this.hand.press(more);
      await expect(item).toBeVisible({ timeout: 3000 });
    }).toPass();
    await this.hand.press((await item.isVisible()) ? item : button);
    await this.isShownAs(form);
  }

  async isShownAs(form: string): Promise<void> {
    await expect(this.form(form)).toHaveAttribute("aria-pressed", "true");
  }

  /** What the button of a form warns of. */
  async warnsOf(form: string, grade: string): Promise<void> {
    await expect(this.form(form)).toContainText(this.speech.oneOf("app.grade-", grade));
  }

  /** What the form that is shown says of itself, above the figure. */
  async advises(text: string): Promise<void> {
    await expect(this.main.locator(".advice")).toContainText(text);
  }

  async isTitled(indicator: string): Promise<void> {
    await expect(this.main.getByRole("heading", { level: 1 })).toContainText(this.speech.indicator(indicator));
    await expect(this.page).toHaveTitle(new RegExp(`${escaped(this.speech.indicator(indicator))}.* – Meetlat$`));
  }

  /** The line below the title names these. */
  async isAbout(...parts: readonly string[]): Promise<void> {
    for (const part of parts) await expect(this.main.locator(".subtitle")).toContainText(part);
  }

  /** A cell of the table. The row is an area by its Dutch name, the column a period. */
  async readsCell(row: string, column: string, value: string): Promise<void> {
    await this.reads(this.row(row), this.head(column), beginsWith(value));
  }

  async readsNumber(row: string, column: string, value: number, decimals = 0): Promise<void> {
    await this.readsCell(row, column, this.speech.number(value, decimals));
  }

  /** Waits until the first rows read like this in a column, each an area with its figure. */
  async rowsBeginAs(column: string, lines: readonly string[]): Promise<void> {
    const begin = async () => (await this.linesInSight(await this.columnOf(this.head(column)))).slice(0, lines.length);
    await expect.poll(begin).toEqual(lines);
  }

  /** A cell below a head that is known by a part of its words: the calculation of its series. */
  async readsBelow(row: string, head: string | RegExp, value: number, decimals = 0): Promise<void> {
    const text = this.speech.number(value, decimals).replace(/^-/, "−");
    await this.reads(this.row(row), this.headWith(head), beginsWith(text));
  }

  /** What must be known about such a cell, in words. */
  async saysBelow(row: string, head: string | RegExp, words: string): Promise<void> {
    await this.reads(this.row(row), this.headWith(head), new RegExp(escaped(words)));
  }

  /** The same where periods stand on the rows. */
  async periodReadsBelow(period: string, head: string | RegExp, value: number, decimals = 0): Promise<void> {
    const row = this.grid
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name: new RegExp(`^${escaped(period)}( |$)`) }) });
    await this.reads(row, this.headWith(head), beginsWith(this.speech.number(value, decimals)));
  }

  /** Puts the highest first, by the head of a column. */
  async sortByHighest(column: string): Promise<void> {
    const head = this.head(column);
    for (let turn = 0; turn < 3 && (await head.getAttribute("aria-sort")) !== "descending"; turn += 1) {
      const before = await head.getAttribute("aria-sort");
      await this.actOn(head);
      await expect(head).not.toHaveAttribute("aria-sort", before ?? "");
    }
    await expect(head).toHaveAttribute("aria-sort", "descending");
  }

  /** An area that a click in the figure has brought forward. */
  async pointsOut(area: string): Promise<void> {
    await expect(this.pointedOut).toContainText(this.speech.area(area));
  }

  async showOnlyPointedOut(): Promise<void> {
    await this.hand.press(this.pointedOut.getByRole("button", { name: this.speech.text("app.focus-only") }));
  }

  private get pointedOut(): Locator {
    return this.main.getByRole("group", { name: this.speech.pattern("app.focus") });
  }

  /** The table twin of the figure, whatever its form. */
  async asPlainTable(): Promise<PlainTable> {
    await this.hand.press(this.main.getByRole("button", { name: this.speech.text("app.as-table"), exact: true }));
    const table = this.main.getByRole("region").getByRole("table");
    await expect(table).toBeVisible();
    return new PlainTable(table, this.speech);
  }

  async asFigureAgain(): Promise<void> {
    await this.hand.press(this.main.getByRole("button", { name: this.speech.text("app.as-figure"), exact: true }));
  }

  /** "318 van 342 gemeenten" below the figure; the fewest and the most where the periods differ. */
  async covers(known: string, of: number): Promise<void> {
    const line = this.speech.text("app.coverage", { known, of: this.speech.number(of), level: "" }).trim();
    await expect(this.main.locator(".figure-foot")).toContainText(line);
  }

  async namesSource(source: string): Promise<void> {
    await expect(this.main.locator(".figure-foot")).toContainText(source);
  }

  /** Every row in sight as its name and its figure, without the marks behind it. */
  private linesInSight(column: string): Promise<string[]> {
    return this.grid
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader") })
      .evaluateAll(
        (rows, at) =>
          rows.map((row) => {
            const [name, cell] = [
              row.querySelector("[role=rowheader]"),
              row.querySelector(`[role=gridcell][aria-colindex="${at}"]`),
            ];
            return `${name?.textContent ?? ""} ${/^[\d.,−-]*/.exec(cell?.textContent ?? "")?.[0] ?? ""}`;
          }),
        column,
      );
  }

  private get forms(): Locator {
    return this.main.getByRole("group", { name: this.speech.text("app.forms"), exact: true });
  }

  private form(id: string): Locator {
    return this.forms.getByRole("button", { name: this.nameOf(id) });
  }

  private nameOf(id: string): RegExp {
    const form = formById(id);
    if (!form) throw new Error(`There is no form “${id}”.`);
    return new RegExp(`^${escaped(this.speech.words.localised(form.name))}\\b`);
  }

  private row(area: string): Locator {
    const name = rowName(this.speech.area(area));
    return this.grid.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  private head(column: string): Locator {
    return this.grid.getByRole("columnheader", { name: new RegExp(`^${escaped(column)}( |$)`) });
  }

  private headWith(words: string | RegExp): Locator {
    return this.grid.getByRole("columnheader").filter({ hasText: words }).first();
  }

  private async columnOf(head: Locator): Promise<string> {
    return (await head.getAttribute("aria-colindex")) ?? "";
  }

  /** Waits until a cell reads so. With the next figures its column may stand elsewhere, so that is looked up each time. */
  private async reads(row: Locator, head: Locator, text: RegExp): Promise<void> {
    await expect(async () => {
      const cell = row.locator(`[role=gridcell][aria-colindex="${await this.columnOf(head)}"]`);
      await expect(cell).toHaveText(text, { timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
  }

  /** Tab goes into the grid at its first head, and from there the arrows go from head to head. */
  private async actOn(head: Locator): Promise<void> {
    if (!this.hand.usesKeys) {
      await head.locator(".column-head").click();
      return;
    }
    const isThere = (): Promise<boolean> => head.evaluate((element) => element === document.activeElement);
    if (!(await isThere())) {
      await this.hand.reach(this.main.getByRole("button", { name: this.speech.text("table.plain") }));
      await this.page.keyboard.press("Tab");
      const columns = Number(await this.grid.getAttribute("aria-colcount"));
      await this.page.keyboard.press("ArrowRight");
      // Heads of several columns stand above those of one.
      const floors = await this.grid
        .getByRole("row")
        .filter({ has: this.page.getByRole("columnheader") })
        .count();
      for (let floor = 1; floor < floors; floor += 1) await this.page.keyboard.press("ArrowDown");
      for (let step = 0; step < columns && !(await isThere()); step += 1) await this.page.keyboard.press("ArrowRight");
    }
    await expect(head).toBeFocused();
    await this.page.keyboard.press("Enter");
  }
}

/** A mark and its words may follow a figure; a digit may not. */
function beginsWith(figure: string): RegExp {
  return new RegExp(`^${escaped(figure)}(?![\\d.,])`);
}

/** The head of a row: the name, with its role behind it; a level in brackets makes it another name. */
function rowName(area: string): RegExp {
  return new RegExp(`^${escaped(area)}(?! \\()( |$)`);
}

/** A plain table: every figure with its heads, for who hears it. */
export class PlainTable {
  constructor(
    private readonly table: Locator,
    private readonly speech: Speech,
  ) {}

  async reads(row: string, column: string, value: number, decimals = 0): Promise<void> {
    await expect(await this.cell(row, column)).toHaveText(beginsWith(this.speech.number(value, decimals)));
  }

  async says(row: string, column: string, words: string): Promise<void> {
    await expect(await this.cell(row, column)).toContainText(words);
  }

  private async cell(row: string, column: string): Promise<Locator> {
    const head = this.table.page().getByRole("rowheader", { name: rowName(this.speech.area(row)) });
    const line = this.table.getByRole("row").filter({ has: head });
    const above = this.table.getByRole("columnheader", { name: new RegExp(`^${escaped(column)}( |$)`) });
    const id = await above.getAttribute("id");
    return line.locator(`td[headers~="${id ?? ""}"]`);
  }
}
