import type { Locator, Page } from "@playwright/test";
import { repair } from "../../../src/workspace/file/repair.ts";
import { encodeLink } from "../../../src/workspace/link/encode.ts";
import { expect } from "../page.ts";
import type { Hand } from "./hands.ts";
import type { Speech } from "./speech.ts";

/** What goes around one figure: tabs, undo, what is kept on the device. */
export class Work {
  constructor(
    private readonly page: Page,
    private readonly speech: Speech,
    private readonly hand: Hand,
  ) {}

  get tabs(): Locator {
    return this.page.getByRole("tablist", { name: this.speech.text("work.tabs") }).getByRole("tab");
  }

  /** The names of the tabs, left to right. */
  async hasTabs(...names: readonly string[]): Promise<void> {
    await expect(this.tabs).toHaveText([...names]);
  }

  async addTab(): Promise<void> {
    await this.hand.press(this.button("work.tab-add"));
  }

  /** By keyboard the arrows lead there from the tab that is on the way. */
  async lookAt(place: number): Promise<void> {
    const tab = this.tabs.nth(place);
    if (!this.hand.usesKeys) await tab.click();
    else {
      await this.hand.reach(this.tabs.and(this.page.locator('[tabindex="0"]')));
      await this.page.keyboard.press("Home");
      for (let step = 0; step < place; step += 1) await this.page.keyboard.press("ArrowRight");
      await this.page.keyboard.press("Enter");
    }
    await expect(tab).toHaveAttribute("aria-selected", "true");
  }

  /** Chooses from the menu of the tab that is looked at. */
  async fromMenu(item: string): Promise<void> {
    await this.hand.press(this.page.getByRole("button", { name: this.speech.pattern("work.tab-menu") }));
    const menu = this.page.getByRole("group", { name: this.speech.pattern("work.tab-menu") });
    if (item === "work.tab-link") await this.hand.tick(menu.getByRole("checkbox"));
    else await this.hand.press(menu.getByRole("button", { name: this.speech.text(item), exact: true }));
    if (item === "work.tab-link") await this.page.keyboard.press("Escape");
  }

  async rename(name: string): Promise<void> {
    await this.fromMenu("work.tab-rename");
    await expect(this.page.getByRole("textbox", { name: this.speech.text("work.tab-name") })).toBeFocused();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(name);
    await this.page.keyboard.press("Enter");
  }

  get redo(): Locator {
    return this.page.getByRole("banner").getByRole("button", { name: new RegExp(`^${this.speech.text("work.redo")}`) });
  }

  get undo(): Locator {
    return this.page.getByRole("banner").getByRole("button", { name: new RegExp(`^${this.speech.text("work.undo")}`) });
  }

  /** What the button would take back. */
  async wouldUndo(words: string): Promise<void> {
    await expect(this.undo).toHaveAccessibleName(this.speech.text("work.undo-what", { what: words }));
  }

  async undoes(times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      if (this.hand.usesKeys) await this.page.keyboard.press("Control+z");
      else await this.undo.click();
    }
  }

  /** The notice about keeping, with its buttons. */
  get notice(): Locator {
    return this.page.locator(".work-notice");
  }

  async answers(button: string): Promise<void> {
    await this.hand.press(this.notice.getByRole("button", { name: this.speech.text(button) }));
  }

  /** Waits until what keeps the work has come in, which is after the picture. */
  async keeps(page = this.page): Promise<void> {
    await expect(this.mine(page)).toBeVisible();
  }

  /** Waits until what the address says has been kept on the device. */
  async isKept(page = this.page): Promise<void> {
    await this.keeps(page);
    const links = async () =>
      (await readShelf(page, "works")).flatMap((work) => {
        const kept = repair(fieldOf(work, "workspace"));
        return kept ? [`?${encodeLink(kept.workspace)}`] : [];
      });
    await expect.poll(links, { message: "links of what is kept" }).toContain(new URL(page.url()).search);
  }

  /** Waits until words that are being written are kept on the device. */
  async hasDraft(text: string): Promise<void> {
    const texts = async () => (await readShelf(this.page, "drafts")).map((draft) => fieldOf(draft, "text"));
    await expect.poll(texts, { message: "words on the device" }).toEqual([text]);
  }

  /** What has changed in the data since the work was kept. */
  get changed(): Locator {
    return this.page.getByRole("region", { name: this.speech.pattern("work.changed") });
  }

  /** Waits until the figures and the small picture stand beside the kept work. */
  async hasFigures(): Promise<void> {
    for (const shelf of ["figures", "pictures"] as const)
      await expect
        .poll(async () => (await readShelf(this.page, shelf)).length, { message: shelf, timeout: 20_000 })
        .toBe(1);
  }

  async openMyWork(): Promise<Locator> {
    await this.hand.press(this.mine(this.page));
    const dialog = this.page.getByRole("dialog", { name: this.speech.text("work.mine") });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  private mine(page: Page): Locator {
    return page.getByRole("banner").getByRole("button", { name: this.speech.text("work.mine") });
  }

  private button(text: string): Locator {
    return this.page.getByRole("button", { name: this.speech.text(text), exact: true });
  }
}

function fieldOf(record: unknown, field: string): unknown {
  return typeof record === "object" && record !== null ? Reflect.get(record, field) : undefined;
}

/** What stands on a shelf of the device; nothing while there is no such shelf. */
function readShelf(page: Page, shelf: string): Promise<unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("meetlat");
        opening.onerror = () => reject(new Error("no database"));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            resolve([]);
            return;
          }
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    shelf,
  );
}
