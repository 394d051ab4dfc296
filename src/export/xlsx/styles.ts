import type { CellLooks } from "../../presentations/table/looks.ts";
import { numberFormat, wordFormat } from "../numberFormat.ts";
import { XML_HEAD, xmlText } from "./xml.ts";

/** Number formats below this are Excel's own. */
const FIRST_FORMAT = 164;

/** Places of the cell styles that every workbook has. Those of figures follow, as they are needed. */
export const STYLE = {
  plain: 0,
  columnHead: 1,
  rowHead: 2,
  referenceHead: 3,
  missing: 4,
  title: 5,
  wrapped: 6,
  leftHead: 7,
  missingReference: 8,
} as const;

/** How a figure looks in its cell. */
export interface FigureLooks {
  readonly decimals: number;
  /** Signs behind the figure, as on the screen: part of its number format, so that the cell stays a number. */
  readonly marks: string;
  readonly reference: boolean;
  /** What is shown in the place of the number; absent where that is the number. */
  readonly word?: string | undefined;
  /** The colours of its class, in a heat table. */
  readonly looks?: CellLooks | undefined;
}

/** The styles of one workbook, each kept once. */
export interface Styles {
  /** The place of the style of such a figure. */
  readonly of: (figure: FigureLooks) => number;
  /** The style sheet, with all that was asked for. */
  readonly xml: () => string;
}

/** Fonts and fills few and quiet: heads bold over a line, references on a grey ground. */
export function makeStyles(): Styles {
  const formats = new Map<string, number>();
  const fonts = [FONT("", ""), FONT("<b/>", ""), FONT("<i/>", ""), FONT("", '<color rgb="FF6B6B6B"/>')];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    FILL("#f0f2f3"),
  ];
  const cells = [
    xf(0, 0, 0, 0, '<alignment vertical="top"/>'),
    xf(49, 1, 0, 1, '<alignment horizontal="right" vertical="bottom" wrapText="1"/>'),
    xf(49, 0, 0, 0, '<alignment vertical="top"/>'),
    xf(49, 2, 2, 0, '<alignment vertical="top"/>'),
    xf(49, 3, 0, 0, '<alignment horizontal="right" vertical="top"/>'),
    xf(49, 1, 0, 0, '<alignment vertical="top"/>'),
    xf(49, 0, 0, 0, '<alignment vertical="top" wrapText="1"/>'),
    xf(49, 1, 0, 1, '<alignment horizontal="left" vertical="bottom" wrapText="1"/>'),
    xf(49, 3, 2, 0, '<alignment horizontal="right" vertical="top"/>'),
  ];
  const known = new Map<string, number>();
  const placed = (list: string[], what: string): number => {
    const at = list.indexOf(what);
    return at >= 0 ? at : list.push(what) - 1;
  };
  return {
    of({ decimals, marks, reference, word, looks }) {
      const key = `${decimals} ${marks} ${reference} ${looks?.fill ?? ""} ${looks?.low ?? ""} ${word ?? ""}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const format = word === undefined ? numberFormat(decimals, marks) : wordFormat(word, marks);
      const number = formats.get(format) ?? FIRST_FORMAT + formats.size;
      formats.set(format, number);
      const font = looks
        ? placed(fonts, FONT(looks.low ? "<u/>" : "", `<color rgb="${argb(looks.ink)}"/>`))
        : reference
          ? 2
          : 0;
      const fill = looks ? placed(fills, FILL(looks.fill)) : reference ? 2 : 0;
      const at = cells.push(xf(number, font, fill, 0, '<alignment vertical="top"/>')) - 1;
      known.set(key, at);
      return at;
    },
    xml: () =>
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.size === 0 ? "" : `<numFmts count="${formats.size}">${[...formats].map(FORMAT).join("")}</numFmts>`) +
      `<fonts count="${fonts.length}">${fonts.join("")}</fonts><fills count="${fills.length}">${fills.join("")}</fills>` +
      '<borders count="2"><border/><border><bottom style="thin"><color rgb="FF7A868C"/></bottom></border></borders>' +
      `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join("")}</cellXfs></styleSheet>`,
  };
}

const FORMAT = ([code, id]: readonly [string, number]): string =>
  `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`;
const FONT = (before: string, colour: string): string =>
  `<font>${before}<sz val="11"/>${colour}<name val="Calibri"/></font>`;
const FILL = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/></patternFill></fill>`;
/** `#0a1b2c` as Excel has it. */
function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

function xf(format: number, font: number, fill: number, border: number, alignment: string): string {
  const open = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
  return `${open} applyAlignment="1">${alignment}</xf>`;
}
