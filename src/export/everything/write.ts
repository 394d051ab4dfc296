import { bytesOf, bundle, freeName, zipped } from "../bundle.ts";
import type { Exported, Made, Tools } from "../format.ts";
import { FORMATS } from "../registry.ts";
import { everythingFormat } from "./format.ts";

/**
 * Every kind of file of these figures, and a list of what is there; what does not fit is named in it with its reason, and
 * so is what is made apart.
 */
export async function everything(figures: readonly Exported[], tools: Tools): Promise<Made> {
  const [first, ...more] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  const { words } = first;
  const others = FORMATS.filter(({ id }) => id !== everythingFormat.id);
  const kinds = others.filter(({ apart }) => apart === undefined);
  const files = new Map<string, Uint8Array>();
  const list = [tools.title, words.date(first.date), ""];
  const own = { ...tools, settings: { ...tools.settings, companion: true } };
  for (const [at, format] of kinds.entries()) {
    const groups = format.many ? [[first, ...more] as const] : figures.map((figure) => [figure] as const);
    for (const group of groups) {
      const made = await bundle(format, group, { ...own, onProgress: () => undefined });
      const about = `${words.localised(format.name)} · ${group.map(({ title }) => title).join("; ")}`;
      if ("refused" in made) list.push(`– ${about}: ${words.say(made.refused)}`);
      else {
        const name = freeName(made.name, files);
        files.set(name, await bytesOf(made.parts));
        list.push(`${name}: ${about}`);
      }
    }
    tools.onProgress((at + 1) / kinds.length);
  }
  for (const { apart, fits } of others) {
    if (!apart) continue;
    const why = await fits?.();
    if (figures.some((figure) => !why?.(figure)?.blocks)) list.push(`– ${words.localised(apart)}`);
  }
  const read = new TextEncoder().encode(`\uFEFF${list.join("\r\n")}\r\n`);
  const made = zipped(new Map([[words.text("export.read-me"), read], ...files]), tools.title, first.date);
  return { parts: made.parts };
}
