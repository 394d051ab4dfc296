import { XML_HEAD } from "./xml.ts";

const MOST_DECIMALS = 6;
/** Number formats below this are Excel's own. */
const FIRST_FORMAT = 164;

/** Places of the cell styles in the style sheet. Figures have one per number of decimals, plain and as a reference. */
export const STYLE = {
  plain: 0,
  columnHead: 1,
  rowHead: 2,
  referenceHead: 3,
  missing: 4,
  title: 5,
  wrapped: 6,
} as const;
const FIXED = Object.keys(STYLE).length;

/** The style of a figure. Excel writes the separators of the reader's own country. */
export function figureStyle(decimals: number, reference: boolean): number {
  return FIXED + Math.min(decimals, MOST_DECIMALS) * 2 + (reference ? 1 : 0);
}

const xf = (format: number, font: number, fill: number, border: number, alignment = ""): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment ? ` applyAlignment="1">${alignment}</xf>` : "/>"}`;

/** The style sheet: fonts and fills few and quiet, heads bold over a line, references on a grey ground. */
export function stylesXml(): string {
  const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, n) => n);
  const formats = decimals
    .map((n) => `<numFmt numFmtId="${FIRST_FORMAT + n}" formatCode="#,##0${n > 0 ? `.${"0".repeat(n)}` : ""}"/>`)
    .join("");
  const cells = [
    xf(0, 0, 0, 0),
    xf(49, 1, 0, 1, '<alignment horizontal="right" vertical="bottom" wrapText="1"/>'),
    xf(49, 0, 0, 0, '<alignment vertical="top"/>'),
    xf(49, 2, 2, 0, '<alignment vertical="top"/>'),
    xf(49, 3, 0, 0, '<alignment horizontal="right"/>'),
    xf(49, 1, 0, 0),
    xf(49, 0, 0, 0, '<alignment vertical="top" wrapText="1"/>'),
    ...decimals.flatMap((n) => [xf(FIRST_FORMAT + n, 0, 0, 0), xf(FIRST_FORMAT + n, 2, 2, 0)]),
  ];
  return (
    `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<numFmts count="${decimals.length}">${formats}</numFmts>` +
    '<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
    '<font><i/><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF6B6B6B"/><name val="Calibri"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF0F2F3"/></patternFill></fill></fills>' +
    '<borders count="2"><border/><border><bottom style="thin"><color rgb="FF7A868C"/></bottom></border></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs></styleSheet>`
  );
}
