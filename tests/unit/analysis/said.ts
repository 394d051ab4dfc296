import type { Message, MessageParam } from "../../../src/cube/message.ts";
import { TEXTS as analysisTexts } from "../../../src/i18n/resources.ts";
import { commonTexts } from "../../../src/i18n/texts/common.ts";
import { formulaTexts } from "../../../src/i18n/texts/formula.ts";
import { uncertaintyTexts } from "../../../src/i18n/texts/uncertainty.ts";

/** Every text that a message of the analysis may need. */
export const texts: Readonly<Record<string, { readonly nl: string }>> = {
  ...commonTexts,
  ...analysisTexts,
  ...formulaTexts,
  ...uncertaintyTexts,
};

/** A message in Dutch, without the formats of the screen: enough to read what is said. */
export function said({ id, params = {} }: Message): string {
  const text = texts[id] ?? texts[params["count"] === 1 ? `${id}_one` : `${id}_other`];
  if (!text) throw new Error(`no text ${id}`);
  return text.nl.replace(/\{\{(\w+)\}\}/g, (_, name: string) => dutch(params[name] ?? `missing ${name}`));
}

function dutch(param: MessageParam): string {
  if (typeof param !== "object") return String(param);
  if ("nl" in param) return param.nl;
  if ("period" in param) return param.period;
  if ("value" in param) return param.value.toFixed(param.decimals);
  return said(param);
}
