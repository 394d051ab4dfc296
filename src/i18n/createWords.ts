import i18next from "i18next";
import type { Message, MessageParam } from "../cube/message.ts";
import type { Reason } from "../cube/reason.ts";
import type { Language } from "../cube/text.ts";
import { behindFigure } from "./behindFigure.ts";
import { once } from "./once.ts";
import { periodWriter } from "./period.ts";
import { FLAG_MARKS, GLYPHS } from "./signs.ts";
import type { Words } from "./words.ts";

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

const translator = i18next.createInstance({
  resources: {},
  lng: "nl",
  fallbackLng: "nl",
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});
void translator.init();

/** Makes texts known, by id, in one language. Asked before the words of that language are used. */
export function addTexts(language: Language, texts: Readonly<Record<string, string>>): void {
  translator.addResourceBundle(language, "translation", texts);
}

/** Number formats are costly to make and used in every cell, so each is made once. */
function numberWriter(locale: string): (value: number, decimals: number) => string {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, decimals) => {
    let format = formats.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      formats.set(decimals, format);
    }
    return format.format(Object.is(value, -0) ? 0 : value).replace(/^-/, "−");
  };
}

/** Numbers in a sentence that count things; others may be a year or part of a name. */
const COUNTS: ReadonlySet<string> = new Set(["count", "known", "of", "place", "shown"]);

/** Makes the words of one language. */
export function createWords(language: Language): Words {
  const locale = LOCALES[language];
  const translate = translator.getFixedT(language);
  const number = numberWriter(locale);
  // The form of a word goes by the number itself, and what is read is the number as it is written.
  const plain = (id: string, params: Record<string, string | number>): string => {
    const large = Object.entries(params).flatMap(([name, value]) =>
      typeof value === "number" && value >= 1000 && COUNTS.has(name) ? [[name, number(value, 0)]] : [],
    );
    if (large.length === 0) return translate(id, params);
    return translate(id, { ...params, replace: { ...params, ...Object.fromEntries(large) } });
  };
  const period = periodWriter(locale, plain, "long");
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  const day = once(
    () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  );

  const param = (value: MessageParam): string | number => {
    if (typeof value !== "object") return value;
    if ("value" in value) return number(value.value, value.decimals);
    if ("period" in value) return period(value.period);
    if ("id" in value) return say(value);
    return value[language];
  };
  const text = (id: string, params: Message["params"] = {}): string => {
    const said = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, param(value)]));
    // In every sentence a unit stands behind its figure.
    said["unit"] &&= behindFigure(`${said["unit"]}`);
    const made = plain(id, said);
    // A figure may have no unit: what stood in front of it is then no space before a full stop.
    return Object.values(said).includes("") ? made.replace(/ (?=[ .,;:)](?: |$)|$)/g, "") : made;
  };
  const say = (message: Message): string => text(message.id, message.params);

  return {
    language,
    locale,
    say,
    text,
    localised: (said) => (typeof said === "string" ? said : said[language]),
    number,
    period,
    shortPeriod: periodWriter(locale, plain, "short"),
    date: (iso) => day().format(new Date(iso)),
    glyph: (reason: Reason) => GLYPHS[reason][language],
    reason: (reason) => text(`reason.${reason}`),
    flagMark: (flag) => FLAG_MARKS[flag],
    flag: (flag) => text(`flag.${flag}`),
    compare: (a, b) => collator().compare(a, b),
  };
}
