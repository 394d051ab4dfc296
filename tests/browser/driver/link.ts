import type { Page } from "@playwright/test";
import { expect } from "../page.ts";

/** The address, which holds the whole view. */
export class Link {
  constructor(private readonly page: Page) {}

  /** What a part of the address says now; undefined when it is not there. */
  now(part: string): string | undefined {
    return new URL(this.page.url()).searchParams.get(part) ?? undefined;
  }

  /** Waits until a part of the address says this. */
  async says(part: string, value: string | undefined): Promise<void> {
    await expect.poll(() => this.now(part), { message: `${part} in the address` }).toBe(value);
  }

  /** The address as it is written. */
  get written(): string {
    return new URL(this.page.url()).search;
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }
}
