import type { Exported, Made, Tools } from "../format.ts";
import { figureFor } from "../ooxml/figure.ts";
import { WORD_ROOM } from "../ooxml/pieces.ts";
import { forWord } from "./forWord.ts";

/** A figure to paste in a document: drawn as a document of Word has it, what is too high for a page in pieces. */
export async function paste([exported]: readonly Exported[], tools: Tools): Promise<Made> {
  if (!exported) return { refused: { id: "export.no-figure" } };
  return { parts: [forWord(exported, await figureFor(exported, tools, WORD_ROOM)).html] };
}
