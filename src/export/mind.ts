import type { Exported } from "./format.ts";
import { signLines } from "./signLines.ts";
import { undrawnMessage } from "./undrawn.ts";
import { sourceLine } from "./sources.ts";

/** What a report or a picture says below a figure: what the signs mean, what to mind, what the person says, whose it is. */
export function mindOf(
  exported: Exported,
  signs: readonly string[] = signLines(exported.result, exported.words),
): string[] {
  const { result, words, note } = exported;
  const undrawn = undrawnMessage(exported);
  const cautions = result.notes.filter(({ severity }) => severity === "caution");
  return [
    signs.join("; "),
    undrawn ? words.say(undrawn) : "",
    ...new Set(cautions.map(({ message }) => words.say(message))),
    note ?? "",
    sourceLine(exported),
  ].filter((said) => said !== "");
}
