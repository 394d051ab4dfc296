import { bundleName, freeName } from "../bundle.ts";
import type { Exported, Format, Inside, Part, Tools } from "../format.ts";
import { FORMATS } from "../registry.ts";
import { FIRST_SETTINGS } from "../settings.ts";
import { everythingFormat } from "./format.ts";

/** A file in the zip: a kind, of which figures. */
export interface Ordered {
  readonly format: Format;
  readonly figures: readonly [Exported, ...Exported[]];
}

/** All kinds of file that there can be beside this one. */
export const OTHERS = FORMATS.filter(({ id }) => id !== everythingFormat.id);

/** Per kind the files that are tried: one of all figures where it holds them, else one of each. */
export function orderedOf([first, ...more]: readonly [Exported, ...Exported[]]): readonly (readonly Ordered[])[] {
  return OTHERS.filter(({ apart }) => apart === undefined).map((format) =>
    format.many
      ? [{ format, figures: [first, ...more] as const }]
      : [first, ...more].map((figure) => ({ format, figures: [figure] as const })),
  );
}

/** A kind of file and the titles of its figures, as the list in the zip has them. */
export function aboutOrdered({ format, figures: [first, ...more] }: Ordered): string {
  return `${first.words.localised(format.name)} · ${[first, ...more].map(({ title }) => title).join("; ")}`;
}

/** The settings of files in the zip: with a description of what can have one. */
export const withCompanion = (settings: Tools["settings"]): Tools["settings"] => ({ ...settings, companion: true });

/** What is made apart, where it can be made of one of these figures. */
export async function apartOf(figures: readonly Exported[]): Promise<string[]> {
  const said: string[] = [];
  for (const { apart, fits } of OTHERS) {
    const [first] = figures;
    if (!apart || !first) continue;
    const why = await fits?.();
    if (figures.some((figure) => !why?.(figure)?.blocks)) said.push(first.words.localised(apart));
  }
  return said;
}

/** The files in the zip, and what does not fit in one or is made apart. */
export async function filesInside(all: readonly Exported[], title: string): Promise<Inside> {
  const [first, ...more] = all;
  if (!first) return { unit: "files", parts: [] };
  const { words } = first;
  const taken = new Set<string>();
  const parts: Part[] = [{ name: words.text("export.read-me"), shows: "words" }];
  const without: string[] = [];
  for (const ordered of orderedOf([first, ...more]).flat()) {
    const { format, figures } = ordered;
    const fits = await format.fits?.();
    const fit = figures.map((figure) => fits?.(figure)).find((each) => each?.blocks);
    if (fit) {
      without.push(`${aboutOrdered(ordered)}: ${words.say(fit.message)}`);
      continue;
    }
    const name = freeName(bundleName(format, figures, { settings: withCompanion(FIRST_SETTINGS), title }), taken);
    taken.add(name);
    const shows = format.preview === "picture" ? "picture" : "table";
    parts.push({ name, kind: words.localised(format.name), shows, figure: all.indexOf(figures[0]) });
  }
  return { unit: "files", parts, without: [...without, ...(await apartOf(all))] };
}
