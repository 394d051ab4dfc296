import { bundleName, freeName, namesWithin } from "../bundle.ts";
import type { Exported, Format, Inside, Part, Tools } from "../format.ts";
import { sayLeft, sortOut } from "../leftOut.ts";
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

/** What is tried of one kind, and what of it cannot be. */
export interface OrderedKind {
  readonly ordered: readonly Ordered[];
  /** Each said with its reason. */
  readonly without: readonly string[];
}

/**
 * Per kind the files that are tried: one of all figures that it holds, else one of each. Those with a description beside
 * them come together, as what is in them names the other.
 */
export function orderedOf(figures: readonly Exported[]): Promise<readonly OrderedKind[]> {
  return Promise.all(
    OTHERS.filter(({ apart }) => apart === undefined).map(async (format): Promise<OrderedKind> => {
      const { kept, left } = await sortOut(format, figures);
      const [first, ...more] = kept;
      const said = figures[0]?.words;
      return {
        ordered:
          (format.many || format.companion) && first
            ? [{ format, figures: [first, ...more] }]
            : kept.map((figure) => ({ format, figures: [figure] })),
        without: said ? left.map((one) => `${said.localised(format.name)} · ${sayLeft(one, said)}`) : [],
      };
    }),
  );
}

/** A kind of file and the titles of its figures, as the list in the zip has them. */
export function aboutOrdered({ format, figures: [first, ...more] }: Ordered): string {
  return `${first.words.localised(format.name)} · ${[first, ...more].map(({ title }) => title).join("; ")}`;
}

/** Files with a description beside them stand in a folder of their kind: no zip within a zip. */
export const inFolder = ({ id }: Format, name: string): string => `${id}/${name}`;

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
  const [first] = all;
  if (!first) return { unit: "files", parts: [] };
  const { words } = first;
  const taken = new Set<string>();
  const parts: Part[] = [{ name: words.text("export.read-me"), shows: "words" }];
  const without: string[] = [];
  for (const { ordered, without: not } of await orderedOf(all)) {
    without.push(...not);
    for (const { format, figures } of ordered) {
      const settings = withCompanion(FIRST_SETTINGS);
      const shows = format.preview === "picture" ? "picture" : "table";
      const add = (name: string, figure: Exported): void => {
        taken.add(name);
        parts.push({ name, kind: words.localised(format.name), shows, figure: all.indexOf(figure) });
      };
      if (format.companion) {
        for (const [at, names] of (namesWithin(format, figures, settings) ?? []).entries())
          for (const name of names) if (name) add(inFolder(format, name), figures[at] ?? figures[0]);
      } else add(freeName(bundleName(format, figures, { settings, title }), taken), figures[0]);
    }
  }
  return { unit: "files", parts, without: [...without, ...(await apartOf(all))] };
}
