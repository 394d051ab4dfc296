import { escapeXml } from "../../presentations/escapeXml.ts";
import type { Exported } from "../format.ts";
import type { Drawn } from "../ooxml/figure.ts";
import { onPage } from "../ooxml/pieces.ts";
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
 * @param drawn the figure in pixels, in pieces of a page each; none where there is only a table
 */
export function forWord(exported: Exported, drawn: readonly Drawn[]): Pasted {
  const { title, subtitle, note = "", result, words, link } = exported;
  const said = [note, ...signLines(result, words), sourceLine(exported)].filter(Boolean);
  const html = [
    `<h2>${escapeXml(title)}</h2><p>${escapeXml(subtitle)}</p>`,
    ...drawn.map(pictureHtml),
    tableHtml(exported),
    ...said.map((line) => `<p style="font-size:9pt">${escapeXml(line)}</p>`),
    `<p style="font-size:9pt"><a href="${escapeXml(link)}">${escapeXml(link)}</a></p>`,
  ].join("\n");
  return { html, text: [title, subtitle, "", tableText(exported), "", ...said, link].join("\r\n") };
}

function pictureHtml(drawn: Drawn): string {
  const { width, height } = onPage(drawn);
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  return `<p><img src="data:image/png;base64,${base64(drawn.png)}" ${size} alt="${escapeXml(drawn.alt)}"></p>`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
