import { RELATIONS } from "../ooxml/package.ts";
import { XML_HEAD } from "../xlsx/xml.ts";

export const NAMES =
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}" ` +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const EMPTY_TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A slide, a layout or a master with what stands on it. */
export function slideXml(kind: "sld" | "sldLayout" | "sldMaster", shapes: string, more = ""): string {
  return `${XML_HEAD}<p:${kind} ${NAMES}><p:cSld>${kind === "sldMaster" ? '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>' : ""}<p:spTree>${EMPTY_TREE}${shapes}</p:spTree></p:cSld>${more}</p:${kind}>`;
}

/** Where the title of a slide stands: a design of one's own may put it elsewhere. */
const TITLE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>' +
  '<p:spPr><a:xfrm><a:off x="533400" y="304800"/><a:ext cx="11125200" cy="419100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp>';

/** Letters without a typeface of their own have that of the theme. */
const LETTERS = (["title", "body", "other"] as const)
  .map((kind) => {
    const font = kind === "title" ? "+mj-lt" : "+mn-lt";
    const fill = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
    return `<p:${kind}Style><a:lvl1pPr><a:defRPr>${fill}<a:latin typeface="${font}"/></a:defRPr></a:lvl1pPr></p:${kind}Style>`;
  })
  .join("");

/** The one master: white, its colours and letters those of the theme. */
export const MASTER = slideXml(
  "sldMaster",
  TITLE,
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${LETTERS}</p:txStyles>`,
);

export const LAYOUT = slideXml("sldLayout", TITLE, "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");

/** The theme that every presentation must have: the colours of the house. */
export function themeXml(): string {
  const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const colours = [
    ...[colour("dk1", "16202A"), colour("lt1", "FFFFFF"), colour("dk2", "33424F"), colour("lt2", "F4F6F7")],
    ...["00606E", "C2410C", "8492A0", "B6C1CA", "8A5A00", "54616D"].map((value, at) =>
      colour(`accent${at + 1}`, value),
    ),
    ...[colour("hlink", "00606E"), colour("folHlink", "54616D")],
  ];
  const font = (kind: string): string =>
    `<a:${kind}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (what: string): string => what.repeat(3);
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Meetlat"><a:themeElements><a:clrScheme name="Meetlat">${colours.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Meetlat">${font("major")}${font("minor")}</a:fontScheme><a:fmtScheme name="Meetlat"><a:fillStyleLst>${three(fill)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${three(`<a:ln w="6350">${fill}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
