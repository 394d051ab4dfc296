import { areaForm } from "./area/entry.ts";
import { barForm } from "./bar/entry.ts";
import { calendarForm } from "./calendar/entry.ts";
import type { AnyForm } from "./defineForm.ts";
import { distributionForm } from "./distribution/entry.ts";
import { dualForm } from "./dual/entry.ts";
import { funnelForm } from "./funnel/entry.ts";
import { heatForm } from "./heat/entry.ts";
import { kpiForm } from "./kpi/entry.ts";
import { lineForm } from "./line/entry.ts";
import { mapForm } from "./map/entry.ts";
import { mapsForm } from "./maps/entry.ts";
import { bivariateForm } from "./bivariate/entry.ts";
import { changeForm } from "./change/entry.ts";
import { circlesForm } from "./circles/entry.ts";
import { profileForm } from "./profile/entry.ts";
import { pyramidForm } from "./pyramid/entry.ts";
import { multiplesForm } from "./multiples/entry.ts";
import { pieForm } from "./pie/entry.ts";
import { piesForm } from "./pies/entry.ts";
import { radarForm } from "./radar/entry.ts";
import { rankingForm } from "./ranking/entry.ts";
import { scatterForm } from "./scatter/entry.ts";
import { slopeForm } from "./slope/entry.ts";
import { stackedForm } from "./stacked/entry.ts";
import { tableForm } from "./table/entry.ts";
import { textForm } from "./text/entry.ts";
import { treemapForm } from "./treemap/entry.ts";

/** Taken where a document names a form that is not here: a table can show any result. */
export const FIRST_FORM = tableForm;

/**
 * Every form of presentation. Where two suit a selection equally well, the one that stands first here goes first. A new
 * form is a folder and a line here.
 */
export const FORMS: readonly AnyForm[] = [
  tableForm,
  barForm,
  lineForm,
  mapForm,
  heatForm,
  stackedForm,
  slopeForm,
  areaForm,
  multiplesForm,
  dualForm,
  calendarForm,
  scatterForm,
  funnelForm,
  distributionForm,
  profileForm,
  radarForm,
  pyramidForm,
  pieForm,
  treemapForm,
  rankingForm,
  kpiForm,
  textForm,
  mapsForm,
  changeForm,
  circlesForm,
  piesForm,
  bivariateForm,
];

/** The form with an id, or undefined: a link may name one that is not here. */
export function formById(id: string): AnyForm | undefined {
  return FORMS.find((form) => form.id === id);
}
