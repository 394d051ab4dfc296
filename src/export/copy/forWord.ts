import { escapeXml } from "../../presentations/escapeXml.ts";
import type { Exported } from "../format.ts";
import { signLines } from "../signLines.ts";
import { sourceLine } from "../sources.ts";
import { tableHtml, tableText } from "./table.ts";

/** What goes into a document in one act: the same as HTML and as plain text. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * Figure, table, source and link, for a document.
 *
 * @param png the figure in pixels, so large that it is sharp on paper; absent where there is only a table
 * @param width of the figure in the document, in CSS pixels
 */
export function forWord(exported: Exported, png: Uint8Array | undefined, width: number): Pasted {
  const { title, subtitle, description, note = "", result, words, link } = exported;
  const said = [note, ...signLines(result, words), sourceLine(exported)].filter(Boolean);
  const picture = png
    ? `<p><img src="data:image/png;base64,${base64(png)}" width="${width}" alt="${escapeXml(description || title)}"></p>`
    : "";
  const html = [
    `<h2>${escapeXml(title)}</h2><p>${escapeXml(subtitle)}</p>`,
    picture,
    tableHtml(exported),
    ...said.map((line) => `<p style="font-size:9pt">${escapeXml(line)}</p>`),
    `<p style="font-size:9pt"><a href="${escapeXml(link)}">${escapeXml(link)}</a></p>`,
  ].join("\n");
  return { html, text: [title, subtitle, "", tableText(exported), "", ...said, link].join("\r\n") };
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
