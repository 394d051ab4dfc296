import type { Language, Localised } from "../../../src/cube/text.ts";
import { createWords } from "../../../src/i18n/createWords.ts";
import "../../texts.ts";
import { TEXTS } from "../../../src/i18n/resources.ts";
import type { Words } from "../../../src/i18n/words.ts";
import { groups, indicators, levels, places } from "./store.ts";

/**
 * The language in which a journey is walked. Specs name things in Dutch; a driver finds them by the words the
 * workbench uses in this language, taken from its own texts and from the names in the store.
 */
export class Speech {
  private readonly given = new Set<string>();

  readonly words: Words;

  constructor(readonly language: Language) {
    this.words = createWords(language);
  }

  /** A text of the workbench. */
  text(id: string, params: Record<string, string | number> = {}): string {
    return this.words.text(id, params);
  }

  /** A text of the workbench with anything in its gaps. */
  pattern(id: string): RegExp {
    const gap = "zzgapzz";
    const named: Record<string, string> = {};
    for (const [, name = ""] of (TEXTS[id]?.[this.language] ?? "").matchAll(/\{\{(\w+)\}\}/g)) named[name] = gap;
    return new RegExp(escaped(this.text(id, named)).replaceAll(gap, ".*"));
  }

  /** What one of a family of texts, known by its Dutch wording, is called. */
  oneOf(family: string, dutch: string): string {
    const text = Object.entries(TEXTS).find(([id, { nl }]) => id.startsWith(family) && nl === dutch)?.[1];
    return this.known(text, `text “${dutch}” in ${family}`);
  }

  indicator(dutch: string): string {
    return this.known(
      indicators.find(({ nl }) => nl === dutch),
      `indicator “${dutch}”`,
    );
  }

  /** A name that the person gave: the same in either language. */
  gives(name: string): void {
    this.given.add(name);
  }

  /**
   * An area, a ready group or the areas like one; an area that shares its name with another may have its level behind
   * it: *Utrecht (provincie)*.
   */
  area(dutch: string): string {
    if (this.given.has(dutch)) return dutch;
    const own = places.find(({ nl }) => nl === dutch) ?? groups.find(({ name }) => name.nl === dutch)?.name;
    if (own) return own[this.language];
    const [, name, level] = /^(.*) \((.*)\)$/.exec(dutch) ?? [];
    if (name !== undefined && level !== undefined) return `${this.area(name)} (${this.levelName(level)})`;
    const [, like] = /^Vergelijkbare gemeenten met (.*)$/.exec(dutch) ?? [];
    if (like !== undefined) return this.language === "nl" ? dutch : `Municipalities similar to ${this.area(like)}`;
    return this.known(undefined, `area “${dutch}”`);
  }

  /** A level in the plural: *gemeenten*. */
  level(dutch: string): string {
    return this.known(levels.find(({ plural }) => plural.nl === dutch)?.plural, `level “${dutch}”`);
  }

  levelName(dutch: string): string {
    return this.known(levels.find(({ name }) => name.nl === dutch)?.name, `level “${dutch}”`);
  }

  /** A number as people write it, worked out apart from the workbench. */
  number(value: number, decimals = 0): string {
    const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return value.toLocaleString(this.language === "nl" ? "nl-NL" : "en-GB", format);
  }

  private known(both: Localised | undefined, what: string): string {
    if (!both) throw new Error(`The workbench has no ${what}.`);
    return both[this.language];
  }
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
