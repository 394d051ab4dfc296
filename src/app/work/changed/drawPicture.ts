import type { Result } from "../../../analysis/result.ts";
import type { DataClient } from "../../../data/client.ts";
import type { Words } from "../../../i18n/words.ts";
import { FIRST_FORM, formById } from "../../../presentations/registry.ts";
import type { Theme } from "../../../ui/theme.ts";
import { activeTab } from "../../../workspace/defaults.ts";
import type { Workspace } from "../../../workspace/document.ts";
import type { Today } from "../../../workspace/figures/standing.ts";
import { askedQuery } from "../../../workspace/formulas.ts";
import { declarations } from "../../figure/formParts.ts";
import { firstRows } from "./firstRows.ts";

/** Room in which the figure is drawn, in CSS pixels; the picture shows its top at half the size, twice as sharp. */
const SIZE = { width: 480, height: 300 };
/** More areas than this take too long to draw for a picture that nobody asked for. */
const MOST_AREAS = 3_000;
/** A list is drawn no further than can be seen of it. */
const MOST_CELLS = 4_000;
const ROWS = 40;

interface Ground extends Today {
  readonly client: DataClient;
  readonly theme: Theme;
  readonly words: Words;
}

/**
 * The figure of the tab that is looked at, as a small picture for the list of works. Undefined where there is nothing
 * to draw, or too much.
 */
export async function drawPicture(workspace: Workspace, ground: Ground): Promise<Blob | undefined> {
  const { client, catalogue, areas, theme, words } = ground;
  const tab = activeTab(workspace);
  if (tab.query.series.length === 0) return undefined;
  const { result } = await client.queries.query(client.standing(askedQuery(workspace, tab)));
  if (result.areas.length > MOST_AREAS) return undefined;
  const form = formById(tab.form) ?? FIRST_FORM;
  const [declared, toSvg] = await Promise.all([declarations.load(form), form.svg()]);
  if (declared.advise(result, catalogue, areas).grade === "impossible") return undefined;
  const entry = declared.borders?.(result, tab.options, areas);
  const borders = entry && (await client.queries.query(client.borders(entry)));
  const shown: Result = !borders && result.values.length > MOST_CELLS ? firstRows(result, ROWS) : result;
  const svg = toSvg(
    {
      ...{ theme, words, areas, title: "", description: "" },
      ...{ result: shown, options: tab.options },
      ...(borders && { borders }),
    },
    SIZE,
  );
  return pictureOf(svg, theme.surface);
}

async function pictureOf(svg: string, ground: string): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = SIZE.width;
    canvas.height = SIZE.height;
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    context.fillStyle = ground;
    context.fillRect(0, 0, SIZE.width, SIZE.height);
    const scale = Math.min(1, SIZE.width / Math.max(image.naturalWidth, 1));
    context.drawImage(image, 0, 0, image.naturalWidth * scale, image.naturalHeight * scale);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/webp", 0.8));
    return blob ?? undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
