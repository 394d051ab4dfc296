import type { Locator, Page } from "@playwright/test";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import type { Speech } from "./speech.ts";

/** What is chosen: indicators, areas, comparison, periods; and everything around the figure. */
export class Workbench {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  /** Opens the workbench at an address, in the language of this journey. */
  async open(address = ""): Promise<void> {
    await this.page.goto(`/${address}`);
    await expect(this.main.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** Types a question on the start screen and takes the first answer with these words. */
  async ask(question: string, ...answer: readonly string[]): Promise<void> {
    await this.hand.type(this.searchOnStart, question);
    await this.take(...answer);
  }

  async types(question: string): Promise<void> {
    await this.hand.type(this.searchOnStart, question);
  }

  answers(...words: readonly string[]): Locator {
    return words.reduce(
      (found, text) => found.filter({ hasText: text }),
      this.page.getByRole("listbox", { name: this.speech.text("pickers.answers") }).getByRole("option"),
    );
  }

  /** Takes the first answer that has these words. */
  async take(...words: readonly string[]): Promise<void> {
    const answer = this.answers(...words).first();
    await expect(answer).toBeVisible();
    if (!this.hand.usesKeys) return answer.click();
    const most = await this.answers().count();
    for (let step = 0; step < most && (await answer.getAttribute("aria-selected")) !== "true"; step += 1) {
      await this.page.keyboard.press("ArrowDown");
    }
    await this.page.keyboard.press("Enter");
  }

  /** Opens one of the ready examples. */
  async openExample(place: number): Promise<void> {
    await this.hand.press(this.main.getByRole("listitem").getByRole("link").nth(place));
  }

  async goHome(): Promise<void> {
    await this.hand.press(this.page.getByRole("banner").getByRole("link"));
    await expect(this.searchOnStart).toBeVisible();
  }

  /** Looks for an indicator in the pane and shows it instead of what was shown. */
  async chooseIndicator(name: string): Promise<void> {
    await this.lookFor(name);
    await this.hand.press(this.topics.getByRole("button", { name: this.speech.indicator(name), exact: true }));
    await this.clearSearch();
  }

  async addIndicator(name: string): Promise<void> {
    await this.lookFor(name);
    const indicator = this.speech.indicator(name);
    await this.hand.tick(
      this.topics.getByRole("checkbox", {
        name: this.speech.text("pickers.add-indicator", { indicator }),
        exact: true,
      }),
    );
    await this.clearSearch();
  }

  /** Looks for an area and adds it to those that are shown. */
  async chooseArea(name: string, level = "gemeente"): Promise<void> {
    const area = this.speech.area(name);
    const field = this.areas.getByRole("searchbox", { name: this.speech.text("pickers.search-area") });
    await this.hand.type(field, area);
    const found = this.speech.text("pickers.area-of-level", { level: this.speech.levelName(level), name: area });
    await this.hand.tick(this.areas.getByRole("checkbox", { name: found, exact: true }));
    await this.hand.type(field, "");
  }

  /** Makes an own group of the chosen areas and shows it as a row. */
  async makeGroup(name: string): Promise<void> {
    await this.hand.press(this.areas.getByRole("button", { name: this.speech.pattern("pickers.group-make") }));
    await this.hand.type(this.areas.getByLabel(this.speech.text("pickers.group-name")), name);
    await this.hand.press(this.areas.getByRole("button", { name: this.speech.text("pickers.group-save") }));
    this.speech.gives(name);
  }

  async chooseAllAreas(): Promise<void> {
    await this.hand.press(this.areas.getByRole("button", { name: this.speech.pattern("pickers.all-of-level") }));
  }

  async chooseLevel(name: string): Promise<void> {
    await this.hand.pick(this.areas.getByLabel(this.speech.text("pickers.level"), { exact: true }), name);
  }

  /** Makes a chosen area *mijn gemeente*. */
  async makeMine(name: string): Promise<void> {
    const star = this.areas.getByRole("button", {
      name: this.speech.text("pickers.make-mine", { name: this.speech.area(name) }),
    });
    await this.hand.press(star.first());
    await expect(star.first()).toHaveAttribute("aria-pressed", "true");
  }

  /** One of the chips above the figure. */
  async compareWith(chip: "Vergelijkbare gemeenten" | "Buurgemeenten" | "Provincie" | "Nederland"): Promise<void> {
    const button = this.chip(chip);
    await this.hand.press(button);
    await expect(button).toHaveAttribute("aria-pressed", "true");
  }

  /** A ready group as one row, from *Anders…*. */
  async compareWithGroup(name: string): Promise<void> {
    const other = this.main.getByRole("button", { name: this.speech.text("pickers.compare-other"), exact: true });
    await this.hand.press(other);
    await this.hand.tick(this.main.getByRole("checkbox", { name: this.speech.area(name), exact: true }));
    await this.hand.press(this.main.getByRole("button", { name: this.speech.text("pickers.done"), exact: true }));
  }

  async isComparedWith(chip: "Vergelijkbare gemeenten" | "Buurgemeenten" | "Provincie" | "Nederland"): Promise<void> {
    await expect(this.chip(chip)).toHaveAttribute("aria-pressed", "true");
  }

  async choosePeriods(mode: "Laatste" | "Laatste paar" | "Van – tot" | "Los"): Promise<void> {
    await this.hand.tick(
      this.periods.getByRole("radio", { name: this.speech.oneOf("pickers.mode-", mode), exact: true }),
    );
  }

  /** From one period to another; days by date, others from a list. */
  async chooseRange(first: string, last: string): Promise<void> {
    await this.choosePeriods("Van – tot");
    for (const [label, period] of [
      ["pickers.from", first],
      ["pickers.to", last],
    ] as const) {
      const name = this.speech.text(label);
      if (/^\d{4}-\d\d-\d\d$/.test(period))
        await this.hand.date(this.periods.getByLabel(name, { exact: true }), period);
      else
        await this.hand.pick(
          this.periods.getByRole("combobox", { name, exact: true }),
          this.speech.words.shortPeriod(period),
        );
    }
  }

  async tickPeriod(period: string): Promise<void> {
    await this.hand.tick(
      this.periods.getByRole("checkbox", { name: this.speech.words.shortPeriod(period), exact: true }),
    );
  }

  /** What a pane or a list says of something that lacks figures. */
  async says(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** Something to mind about this selection, in the pane that explains. */
  async warns(text: string | RegExp): Promise<void> {
    await expect(this.explanation.getByRole("listitem").filter({ hasText: text })).toBeVisible();
  }

  /** A notice above the figure, about the link, the settings or the store. */
  notice(text: string | RegExp): Locator {
    return this.notices.filter({ hasText: text });
  }

  get notices(): Locator {
    return this.main.getByRole("list", { name: this.speech.text("app.notices") }).getByRole("listitem");
  }

  async dismiss(notice: Locator): Promise<void> {
    await this.hand.press(notice.getByRole("button", { name: this.speech.text("app.dismiss") }));
  }

  /** A message that has taken the place of a figure. */
  message(title: string): Locator {
    return this.main.getByRole("status").filter({ has: this.page.getByRole("heading", { name: title }) });
  }

  async retry(): Promise<void> {
    await this.hand.press(this.page.getByRole("button", { name: this.speech.text("app.retry") }).first());
  }

  async toggleDark(): Promise<void> {
    const name = new RegExp(`^(${this.speech.text("app.theme-dark")}|${this.speech.text("app.theme-light")})$`);
    await this.hand.press(this.page.getByRole("banner").getByRole("button", { name }));
  }

  /** A pane that has been put away, or a sheet on a narrow screen. */
  async openPane(pane: "Kiezen" | "Weergave en uitleg"): Promise<void> {
    const name = this.speech.oneOf("app.", pane);
    await this.hand.press(
      this.page.getByRole("navigation", { name: this.speech.text("app.panes") }).getByRole("button", { name }),
    );
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  get explanation(): Locator {
    return this.page.getByRole("region", { name: this.speech.text("app.explain"), exact: true });
  }

  get choosing(): Locator {
    return this.page.getByRole("region", { name: this.speech.text("app.choose"), exact: true });
  }

  get searchOnStart(): Locator {
    return this.main.getByRole("combobox", { name: this.speech.text("pickers.search") });
  }

  private get topics(): Locator {
    return this.page.getByRole("region", { name: this.speech.text("app.topics"), exact: true });
  }

  private get areas(): Locator {
    return this.page.getByRole("region", { name: this.speech.text("app.areas"), exact: true });
  }

  private get periods(): Locator {
    return this.page.getByRole("region", { name: this.speech.text("app.periods"), exact: true });
  }

  private chip(dutch: string): Locator {
    return this.main
      .getByRole("group", { name: this.speech.text("pickers.compare-with") })
      .getByRole("button", { name: this.speech.oneOf("pickers.compare-", dutch), exact: true });
  }

  private get search(): Locator {
    return this.topics.getByRole("textbox", { name: this.speech.text("pickers.search") });
  }

  private lookFor(name: string): Promise<void> {
    return this.hand.type(this.search, this.speech.indicator(name));
  }

  private clearSearch(): Promise<void> {
    return this.hand.type(this.search, "");
  }
}
