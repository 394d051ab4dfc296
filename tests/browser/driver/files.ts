import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { FORMATS } from "../../../src/export/registry.ts";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import type { Speech } from "./speech.ts";

/** A file that came in. */
export interface Kept {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files that a figure can become. */
export class Files {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  async open(): Promise<void> {
    await this.hand.press(this.page.getByRole("main").getByRole("button", { name: this.speech.text("app.export") }));
    await expect(this.dialog).toBeVisible();
  }

  async make(id: string): Promise<Kept> {
    const format = FORMATS.find((each) => each.id === id);
    if (!format) throw new Error(`There is no kind of file “${id}”.`);
    await this.hand.tick(
      this.dialog.getByRole("radio", { name: this.speech.words.localised(format.name), exact: true }),
    );
    const coming = this.page.waitForEvent("download");
    await this.hand.press(this.dialog.getByRole("button", { name: this.speech.text("export.make") }));
    const download = await coming;
    const name = download.suggestedFilename();
    await expect(this.dialog.getByRole("status").filter({ hasText: name })).toBeVisible();
    return { name, bytes: readFileSync(await download.path()) };
  }

  /** Begins to make a film and stops it; who stopped it goes on at the button that begins. */
  async stopFilm(): Promise<void> {
    await this.hand.tick(this.dialog.getByRole("radio", { name: /^Film/ }));
    const begin = this.dialog.getByRole("button", { name: this.speech.text("export.make") });
    await this.hand.press(begin);
    await this.hand.press(this.dialog.getByRole("button", { name: this.speech.text("export.cancel") }));
    await expect(begin).toBeFocused();
    await expect(this.dialog.getByRole("progressbar")).toHaveCount(0);
  }

  /** Takes all tabs along, not only the one that is looked at. */
  async takeAllTabs(count: number): Promise<void> {
    await this.hand.tick(this.dialog.getByRole("radio", { name: this.speech.text("export.scope-all", { count }) }));
  }

  /** What a person pastes in Word after one press of the button: HTML and plain text. */
  async copyForWord(): Promise<{ readonly html: string; readonly text: string }> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.hand.press(this.dialog.getByRole("button", { name: this.speech.text("export.copy-word") }));
    const what = this.speech.text("export.copied-word");
    await expect(this.dialog.getByText(this.speech.text("export.copied", { what }))).toBeVisible();
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (item ? (await item.getType(type)).text() : "");
      return { html: await read("text/html"), text: await read("text/plain") };
    });
  }

  async close(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await expect(this.dialog).toBeHidden();
  }

  private get dialog() {
    return this.page.getByRole("dialog", { name: this.speech.text("export.heading") });
  }
}
