import type { Result } from "../../analysis/result.ts";
import type { DataClient } from "../../data/client.ts";
import type { Words } from "../../i18n/words.ts";
import type { AnyForm } from "../../presentations/defineForm.ts";
import { FIRST_FORM, formById } from "../../presentations/registry.ts";
import type { Theme } from "../../ui/theme.ts";
import { activeTab } from "../../workspace/defaults.ts";
import type { Workspace } from "../../workspace/document.ts";
import type { Today } from "../../workspace/figures/standing.ts";
import { askedQuery } from "../../workspace/formulas.ts";
import { declarations } from "../figure/formParts.ts";
import { pointsOn } from "./pointsOn.ts";
import { topRows } from "./topRows.ts";

/** More areas than this take too long to draw for a picture that nobody asked for. */
const MOST_AREAS = 3_000;
/** A list is drawn no further than can be seen of it. */
const MOST_CELLS = 4_000;
const ROWS = 40;

export interface Ground extends Today {
  readonly client: DataClient;
  readonly theme: Theme;
  readonly words: Words;
}

/**
 * The figure of the tab that is looked at as an SVG, for a small picture of it: with the figures of now, without title.
 * `sizeOf` gives the room in CSS pixels; what needs more is larger, so its top is seen. Undefined where there is
 * nothing to draw, or too much. Rejects with the failure of what could not be read.
 */
export async function writeFigure(
  workspace: Workspace,
  { client, catalogue, areas, theme, words }: Ground,
  sizeOf: (form: AnyForm) => { readonly width: number; readonly height: number },
): Promise<string | undefined> {
  const tab = activeTab(workspace);
  if (tab.query.series.length === 0) return undefined;
  const { result } = await client.queries.query(client.standing(askedQuery(workspace, tab)));
  if (result.areas.length > MOST_AREAS) return undefined;
  const form = formById(tab.form) ?? FIRST_FORM;
  const [declared, toSvg] = await Promise.all([declarations.load(form), form.svg()]);
  if (declared.advise(result, catalogue, areas).grade === "impossible") return undefined;
  const entry = declared.borders?.(result, tab.options, areas);
  const borders = entry && (await client.queries.query(client.borders(entry)));
  const points = await pointsOn(form, tab.options, client);
  const shown: Result = !borders && result.values.length > MOST_CELLS ? topRows(result, ROWS) : result;
  return toSvg(
    {
      ...{ theme, words, areas, title: "", description: "" },
      ...{ result: shown, options: tab.options },
      ...(borders && { borders }),
      ...points,
    },
    sizeOf(form),
  );
}
