import type { Language, Localised } from "../cube/text.ts";
import { addressTexts } from "./texts/address.ts";
import { adviceTexts } from "./texts/advice.ts";
import { analysisTexts } from "./texts/analysis.ts";
import { appTexts } from "./texts/app.ts";
import { areaTexts } from "./texts/area.ts";
import { backgroundTexts } from "./texts/background.ts";
import { calendarTexts } from "./texts/calendar.ts";
import { atlasTexts } from "./texts/atlas.ts";
import { calculationsTexts } from "./texts/calculations.ts";
import { cardTexts } from "./texts/card.ts";
import { chartsTexts } from "./texts/charts.ts";
import { commonTexts } from "./texts/common.ts";
import { dataTexts } from "./texts/data.ts";
import { descriptionTexts } from "./texts/description.ts";
import { distributionTexts } from "./texts/distribution.ts";
import { dualTexts } from "./texts/dual.ts";
import { funnelTexts } from "./texts/funnel.ts";
import { exportTexts } from "./texts/export.ts";
import { formsTexts } from "./texts/forms.ts";
import { formulaTexts } from "./texts/formula.ts";
import { formulaEditorTexts } from "./texts/formulaEditor.ts";
import { explanationTexts } from "./texts/explanation.ts";
import { filterTexts } from "./texts/filter.ts";
import { filteredTexts } from "./texts/filtered.ts";
import { heatTexts } from "./texts/heat.ts";
import { kpiTexts } from "./texts/kpi.ts";
import { lookTexts } from "./texts/look.ts";
import { mapTexts } from "./texts/map.ts";
import { mapPanelTexts } from "./texts/mapPanel.ts";
import { multiplesTexts } from "./texts/multiples.ts";
import { overTimeTexts } from "./texts/overTime.ts";
import { ownTexts } from "./texts/own.ts";
import { ownWordsTexts } from "./texts/ownWords.ts";
import { pickersTexts } from "./texts/pickers.ts";
import { placeTexts } from "./texts/place.ts";
import { profileTexts } from "./texts/profile.ts";
import { pyramidTexts } from "./texts/pyramid.ts";
import { pieTexts } from "./texts/pie.ts";
import { radarTexts } from "./texts/radar.ts";
import { rankingTexts } from "./texts/ranking.ts";
import { reportTexts } from "./texts/report.ts";
import { scatterTexts } from "./texts/scatter.ts";
import { searchTexts } from "./texts/search.ts";
import { slopeTexts } from "./texts/slope.ts";
import { startTexts } from "./texts/start.ts";
import { tableTexts } from "./texts/table.ts";
import { totalsTexts } from "./texts/totals.ts";
import { uncertaintyTexts } from "./texts/uncertainty.ts";
import { tablesTexts } from "./texts/tables.ts";
import { textTexts } from "./texts/text.ts";
import { treemapTexts } from "./texts/treemap.ts";
import { workTexts } from "./texts/work.ts";
import { workspaceTexts } from "./texts/workspace.ts";

/**
 * Every text of the workbench, by the part of it that brings it in; one line per file. A text stands in both
 * languages or does not compile. `start` is there before anything is shown; the others come with the code that
 * says them (`needTexts`).
 */
export const PARTS = {
  start: { ...commonTexts, ...startTexts, ...searchTexts, ...workspaceTexts, ...dataTexts },
  workbench: { ...appTexts, ...analysisTexts },
  methods: { ...formulaTexts, ...uncertaintyTexts, ...filteredTexts, ...overTimeTexts },
  description: descriptionTexts,
  explanation: explanationTexts,
  ownWords: ownWordsTexts,
  own: ownTexts,
  address: addressTexts,
  pickers: pickersTexts,
  calculations: calculationsTexts,
  filter: filterTexts,
  card: cardTexts,
  formula: formulaEditorTexts,
  export: exportTexts,
  table: tableTexts,
  tables: tablesTexts,
  totals: totalsTexts,
  charts: chartsTexts,
  look: lookTexts,
  map: mapTexts,
  mapPanel: mapPanelTexts,
  atlas: atlasTexts,
  background: backgroundTexts,
  forms: formsTexts,
  advice: adviceTexts,
  heat: heatTexts,
  kpi: kpiTexts,
  profile: profileTexts,
  pyramid: pyramidTexts,
  pie: pieTexts,
  ranking: rankingTexts,
  report: reportTexts,
  scatter: scatterTexts,
  slope: slopeTexts,
  dual: dualTexts,
  radar: radarTexts,
  funnel: funnelTexts,
  multiples: multiplesTexts,
  area: areaTexts,
  distribution: distributionTexts,
  text: textTexts,
  treemap: treemapTexts,
  calendar: calendarTexts,
  place: placeTexts,
  work: workTexts,
} as const satisfies Record<string, Readonly<Record<string, Localised>>>;

/** A part of the workbench whose texts come in together. */
export type TextPart = keyof typeof PARTS;

/** The parts by name. */
export const TEXT_PARTS = Object.keys(PARTS).filter((part): part is TextPart => part in PARTS);

/** All of them together, for tests. */
export const TEXTS: Readonly<Record<string, Localised>> = Object.fromEntries(
  Object.values(PARTS).flatMap((texts) => Object.entries<Localised>(texts)),
);

/** The texts of one part in one language, as i18next takes them. */
export function resourcesOf(language: Language, part: TextPart): Record<string, string> {
  const texts: Readonly<Record<string, Localised>> = PARTS[part];
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text[language]]));
}
