import type { Language, Localised } from "../cube/text.ts";
import { analysisTexts } from "./texts/analysis.ts";
import { mapTexts } from "./texts/map.ts";
import { workspaceTexts } from "./texts/workspace.ts";
import { pickersTexts } from "./texts/pickers.ts";
import { appTexts } from "./texts/app.ts";
import { chartsTexts } from "./texts/charts.ts";
import { commonTexts } from "./texts/common.ts";
import { dataTexts } from "./texts/data.ts";
import { tableTexts } from "./texts/table.ts";

/** Every text of the workbench; one line per room. A text stands in both languages or does not compile. */
export const TEXTS: Readonly<Record<string, Localised>> = {
  ...commonTexts,
  ...appTexts,
  ...pickersTexts,
  ...workspaceTexts,
  ...mapTexts,
  ...analysisTexts,
  ...dataTexts,
  ...tableTexts,
  ...chartsTexts,
};

/** The texts of one language, as i18next takes them. */
export function resourcesOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [id, text[language]]));
}
