import type { Language } from "../cube/text.ts";
import type { Exported, Made } from "./format.ts";

/** What the page hands to the worker: all of a figure but its words, which are functions. */
export interface Order {
  readonly format: string;
  readonly language: Language;
  readonly exported: Omit<Exported, "words" | "picture">;
}

export type Delivery = { readonly made: Made } | { readonly failed: string };
