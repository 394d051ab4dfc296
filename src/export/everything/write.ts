import { unzipSync } from "fflate";
import { bytesOf, bundle, freeName, zipped } from "../bundle.ts";
import type { Exported, Made, Tools } from "../format.ts";
import { readMe, sayLeft } from "../leftOut.ts";
import { aboutOrdered, apartOf, inFolder, orderedOf, withCompanion } from "./inside.ts";

/**
 * Every kind of file of these figures, and a list of what is there; what does not fit is named in it with its reason, and
 * so is what is made apart.
 */
export async function everything(figures: readonly Exported[], tools: Tools): Promise<Made> {
  const [first] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  const { words } = first;
  const kinds = await orderedOf(figures);
  const files = new Map<string, Uint8Array>();
  const list: string[] = [];
  const own = { ...tools, left: [], settings: withCompanion(tools.settings), onProgress: () => undefined };
  for (const [at, { ordered, without }] of kinds.entries()) {
    for (const each of ordered) {
      const made = await bundle(each.format, each.figures, own);
      const about = aboutOrdered(each);
      if ("refused" in made) list.push(`– ${about}: ${words.say(made.refused)}`);
      else if (each.format.companion) {
        for (const [name, bytes] of Object.entries(unzipSync(await bytesOf(made.parts)))) {
          const path = inFolder(each.format, name);
          files.set(path, bytes);
          list.push(`${path}: ${words.localised(each.format.name)}`);
        }
      } else {
        const name = freeName(made.name, files);
        files.set(name, await bytesOf(made.parts));
        list.push(`${name}: ${about}`);
      }
    }
    list.push(...without.map((said) => `– ${said}`));
    tools.onProgress((at + 1) / kinds.length);
  }
  const apart = await apartOf(figures);
  list.push(...[...tools.left.map((one) => sayLeft(one, words)), ...apart].map((said) => `– ${said}`));
  const read = readMe(tools.title, first, list);
  return { parts: [zipped(new Map([[words.text("export.read-me"), read], ...files]), first.date)] };
}
