import { bytesOf, bundle, freeName, zipped } from "../bundle.ts";
import type { Exported, Made, Tools } from "../format.ts";
import { aboutOrdered, apartOf, orderedOf, withCompanion } from "./inside.ts";

/**
 * Every kind of file of these figures, and a list of what is there; what does not fit is named in it with its reason, and
 * so is what is made apart.
 */
export async function everything(figures: readonly Exported[], tools: Tools): Promise<Made> {
  const [first, ...more] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  const { words } = first;
  const kinds = orderedOf([first, ...more]);
  const files = new Map<string, Uint8Array>();
  const list = [tools.title, words.date(first.date), ""];
  const own = { ...tools, settings: withCompanion(tools.settings), onProgress: () => undefined };
  for (const [at, kind] of kinds.entries()) {
    for (const ordered of kind) {
      const made = await bundle(ordered.format, ordered.figures, own);
      const about = aboutOrdered(ordered);
      if ("refused" in made) list.push(`– ${about}: ${words.say(made.refused)}`);
      else {
        const name = freeName(made.name, files);
        files.set(name, await bytesOf(made.parts));
        list.push(`${name}: ${about}`);
      }
    }
    tools.onProgress((at + 1) / kinds.length);
  }
  for (const apart of await apartOf(figures)) list.push(`– ${apart}`);
  const read = new TextEncoder().encode(`\uFEFF${list.join("\r\n")}\r\n`);
  return { parts: [zipped(new Map([[words.text("export.read-me"), read], ...files]), first.date)] };
}
