import { aboutInDocument } from "../about.ts";
import { colourLines } from "../colourLines.ts";
import type { Exported, Made, Prose, Tools } from "../format.ts";
import { figureFor } from "../ooxml/figure.ts";
import type { Drawn } from "../ooxml/figure.ts";
import { fitsWord } from "../ooxml/fits.ts";
import { packed, relations, RELATIONS } from "../ooxml/package.ts";
import type { Relation } from "../ooxml/package.ts";
import { mindOf } from "../mind.ts";
import { hasManyRows } from "../onPaper.ts";
import { onPage, WORD_ROOM } from "../ooxml/pieces.ts";
import { paragraphsOf } from "../prose.ts";
import { XML_HEAD, xmlText } from "../xlsx/xml.ts";
import { makeSections } from "./sections.ts";
import { layoutInWord, paragraph, run, tableXml } from "./table.ts";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** Units of a drawing in a pixel. */
const EMU = 9525;

/** A document of each figure in turn: picture with its words for who cannot see it, table to edit, source. */
export async function docx(figures: readonly Exported[], tools: Tools): Promise<Made> {
  const [first] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  const parts = new Map<string, string | Uint8Array>();
  const related: Relation[] = [{ id: "rIdStyles", type: "styles", target: "styles.xml" }];
  const document = makeSections();
  let pictures = 0;
  if (first.report) {
    document.add(paragraph(tools.title, "Title"), paragraph(first.words.date(first.date), "Quiet"));
    related.push({ id: "rIdLink", type: "hyperlink", target: first.link, external: true });
    document.add(factXml(first.words.text("export.link"), first.link, "rIdLink"));
  }
  for (const [at, figure] of figures.entries()) {
    const drawn = await figureFor(figure, tools, WORD_ROOM);
    const { title, subtitle, words, link } = figure;
    const { report } = figure;
    const fit = fitsWord(figure);
    const layout = fit ? "portrait" : layoutInWord(figure);
    document.add(...(report?.above.flatMap(proseXml) ?? []));
    // A table by itself lies with its title; beneath a picture it lies on a page of its own.
    const turned = document.turn(drawn.length > 0 ? "portrait" : layout);
    const nextPage = at === 0 || report || turned ? "" : "<w:pageBreakBefore/>";
    document.add(paragraph(title, report ? "Heading2" : "Heading1", nextPage), paragraph(subtitle, "Quiet"));
    for (const one of drawn) {
      pictures += 1;
      parts.set(`word/media/figure${pictures}.png`, one.png);
      related.push({ id: `rIdFigure${pictures}`, type: "image", target: `media/figure${pictures}.png` });
      document.add(pictureXml(one, pictures));
    }
    const table = fit ? paragraph(words.say(fit.message)) : tableXml(figure, layout);
    if (!report) related.push({ id: `rIdLink${at + 1}`, type: "hyperlink", target: link, external: true });
    // In a report as on paper: the link stands there once, for all of it.
    const facts = report
      ? [...colourLines(figure), ...mindOf(figure)].map((said) => paragraph(said, "Small"))
      : aboutInDocument(figure)
          .slice(2)
          .map(({ name, value }) => factXml(name, value, value === link ? `rIdLink${at + 1}` : undefined));
    // What a picture says stands with it, not behind a table of pages or on one that lies.
    const factsFirst = drawn.length > 0 && (layout === "landscape" || hasManyRows(figure));
    if (factsFirst) document.add(...facts, paragraph(""));
    // A page of its own says what is on it; LibreOffice would also leave one upright that begins with a table.
    if (document.turn(layout)) document.add(paragraph(title, "Quiet"));
    document.add(table);
    if (!factsFirst) document.add(paragraph(""), ...facts);
    document.turn("portrait");
    document.add(...(report?.below.flatMap(proseXml) ?? []));
    tools.onProgress((at + 1) / figures.length);
  }
  parts.set(
    "word/document.xml",
    `${XML_HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"><w:body>${document.xml()}</w:body></w:document>`,
  );
  parts.set("word/_rels/document.xml.rels", relations(related));
  parts.set("word/styles.xml", stylesXml(first.words.locale));
  const types = new Map([
    ["word/document.xml", `${WORD}.document.main+xml`],
    ["word/styles.xml", `${WORD}.styles+xml`],
  ]);
  const title = figures.length > 1 || first.report ? tools.title : first.title;
  const { language } = first.words;
  return { parts: [packed({ parts, types, main: "word/document.xml", title, language, date: first.date })] };
}

/** A heading, or the paragraphs of a text. */
function proseXml({ kind, text }: Prose): string[] {
  return kind === "heading" ? [paragraph(text, "Heading1")] : paragraphsOf(text).map((each) => paragraph(each));
}

function pictureXml(drawn: Drawn, number: number): string {
  const { width, height } = onPage(drawn);
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  const named = `id="${number}" name="figure${number}" descr="${xmlText(drawn.alt)}"`;
  return (
    `<w:p><w:r><w:drawing><wp:inline><wp:extent ${size}/><wp:docPr ${named}/><a:graphic><a:graphicData uri="${DRAWING}/picture">` +
    `<pic:pic><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdFigure${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  );
}

/** A line of what the figure says about itself, the name before it in bold. */
function factXml(name: string, value: string, link?: string): string {
  const named = run(`${name}: `, "<w:b/>");
  const linked = '<w:color w:val="00606E"/><w:u w:val="single"/>';
  const said = link === undefined ? run(value) : `<w:hyperlink r:id="${link}">${run(value, linked)}</w:hyperlink>`;
  return `<w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr>${named}${said}</w:p>`;
}

function stylesXml(locale: string): string {
  const style = (id: string, name: string, looks: string, paragraphs = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${looks}</w:rPr></w:style>`;
  return (
    `${XML_HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    style("Title", "Title", '<w:b/><w:sz w:val="40"/>', '<w:keepNext/><w:spacing w:after="60"/>') +
    style(
      "Heading1",
      "heading 1",
      '<w:b/><w:sz w:val="32"/>',
      '<w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/>',
    ) +
    style(
      "Heading2",
      "heading 2",
      '<w:b/><w:sz w:val="26"/>',
      '<w:keepNext/><w:spacing w:before="240" w:after="40"/><w:outlineLvl w:val="1"/>',
    ) +
    style("Quiet", "Quiet", '<w:color w:val="54616D"/>', '<w:keepNext/><w:spacing w:after="160"/>') +
    style("Small", "Small", '<w:color w:val="54616D"/><w:sz w:val="17"/>', '<w:spacing w:after="50"/>') +
    `${style("Cell", "Cell", '<w:sz w:val="18"/>', '<w:spacing w:after="0"/>')}</w:styles>`
  );
}
