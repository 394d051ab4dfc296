import type { Fact } from "../about.ts";
import type { Exported } from "../format.ts";
import { documentColumns } from "../ooxml/columns.ts";
import type { Drawn } from "../ooxml/figure.ts";
import { rowsPerSlide } from "../ooxml/fits.ts";
import { documentSheet } from "../sheet.ts";
import { tableCells } from "../tableCells.ts";
import type { TableCell } from "../tableCells.ts";
import { xmlText } from "../xlsx/xml.ts";
import { aboutLines } from "./about.ts";

/** Units in a pixel at 96 an inch; a slide is 1280 by 720. */
const EMU = 9525;
const MARGIN = 56;
const WIDE = 1280 - 2 * MARGIN;
/** Room between what stands above a figure and its source. */
const HIGH = 540;
/** Of letters in a table, with some air. */
const LETTERS = 18;

const BOLD = ' b="1"';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placed = ({ x, y, width, height }: Box, kind = "a"): string =>
  `<${kind}:xfrm><a:off x="${Math.round(x * EMU)}" y="${Math.round(y * EMU)}"/><a:ext cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"/></${kind}:xfrm>`;

/** Lines of text in a box; of a fact its name is bold. */
function textXml(
  id: number,
  name: string,
  lines: readonly (string | Fact)[],
  box: Box,
  size: number,
  looks = "",
): string {
  // By name: a box does not take the typeface of the theme over in every program.
  const font = `<a:latin typeface="${name === "title" ? "+mj-lt" : "+mn-lt"}"/>`;
  const run = (text: string, more = ""): string =>
    `<a:r><a:rPr sz="${size * 100}"${looks}${more}>${font}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
  const after = `<a:pPr><a:spcAft><a:spcPts val="${size * 30}"/></a:spcAft></a:pPr>`;
  const paragraphs = lines.map((line) =>
    typeof line === "string"
      ? `<a:p>${run(line)}</a:p>`
      : `<a:p>${after}${run(`${line.name}: `, BOLD)}${run(line.value)}</a:p>`,
  );
  const role = name === "title" ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : "<p:nvPr/>";
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/>${role}</p:nvSpPr><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr>${paragraphs.join("")}</p:txBody></p:sp>`
  );
}

/** Title and selection above, source below: what stands on every slide. */
function frame({ title, subtitle }: Exported, source: readonly string[]): string {
  return (
    textXml(2, "title", [title], { x: MARGIN, y: 32, width: WIDE, height: 44 }, 26, BOLD) +
    textXml(3, "subtitle", [subtitle], { x: MARGIN, y: 80, width: WIDE, height: 26 }, 14) +
    textXml(4, "source", source, { x: MARGIN, y: 664, width: WIDE, height: 40 }, 10)
  );
}

/** The slide of a figure: its picture with what it says for who cannot see it. */
export function pictureSlide(exported: Exported, drawn: Drawn, source: readonly string[]): string {
  const scale = Math.min(WIDE / drawn.width, HIGH / drawn.height);
  const [width, height] = [drawn.width * scale, drawn.height * scale];
  const box = placed({ x: MARGIN + (WIDE - width) / 2, y: 114 + (HIGH - height) / 2, width, height });
  return (
    frame(exported, source) +
    `<p:pic><p:nvPicPr><p:cNvPr id="5" name="figure" descr="${xmlText(drawn.alt)}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${box}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** The slides that say what the figure is and what its signs mean. */
export function aboutSlides(exported: Exported, source: readonly string[]): string[] {
  const box = { x: MARGIN, y: 118, width: WIDE, height: HIGH };
  return aboutLines(exported).map((lines) => frame(exported, source) + textXml(5, "text", lines, box, 12));
}

/** The slides of a table, to be edited, its heads on each of them. */
export function tableSlides(exported: Exported, source: readonly string[]): string[] {
  const sheet = documentSheet(exported);
  const cells = tableCells(exported, sheet);
  const { shares, part } = documentColumns(sheet, WIDE / LETTERS);
  const width = part * WIDE;
  const grid = shares.map((share) => `<a:gridCol w="${Math.round(share * width * EMU)}"/>`).join("");
  const height = Math.round(32 * EMU);
  const row = (written: readonly TableCell[]): string => `<a:tr h="${height}">${written.map(cellXml).join("")}</a:tr>`;
  const heads = cells.heads.map(row);
  const slides: string[] = [];
  const each = rowsPerSlide(sheet.rows.length);
  for (let from = 0; from < Math.max(1, sheet.rows.length); from += each) {
    const body = sheet.rows.slice(from, from + each).map((line) => row(cells.cellsOf(line)));
    const box = { x: MARGIN, y: 118, width, height: 32 * (heads.length + body.length) };
    slides.push(
      frame(exported, source) +
        `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="table"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placed(box, "p")}` +
        `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${heads.join("")}${body.join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
    );
  }
  return slides;
}

const MERGED = '<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:p/></a:txBody><a:tcPr/></a:tc>';

function cellXml({ kind, text, side, span, fill, ink = "#16202a", low }: TableCell): string {
  const bold = kind === "head";
  const solid = (colour: string): string =>
    `<a:solidFill><a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  const line = `<a:lnB w="6350">${solid(bold ? "#8492a0" : "#dde3e8")}</a:lnB>`;
  return (
    `<a:tc${span > 1 ? ` gridSpan="${span}"` : ""}><a:txBody><a:bodyPr/><a:p><a:pPr algn="${side === "left" ? "l" : "r"}"/><a:r><a:rPr sz="1200"${bold ? BOLD : ""}${low ? ' u="sng"' : ""}>${solid(ink)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></a:txBody>` +
    `<a:tcPr marL="45720" marR="45720" marT="22860" marB="22860" anchor="ctr">${line}${fill === undefined ? "<a:noFill/>" : solid(fill)}</a:tcPr></a:tc>` +
    MERGED.repeat(span - 1)
  );
}
