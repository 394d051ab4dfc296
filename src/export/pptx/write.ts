import type { Exported, Made, Tools } from "../format.ts";
import { figureFor } from "../ooxml/figure.ts";
import { fitsSlides } from "../ooxml/fits.ts";
import { packed, relations } from "../ooxml/package.ts";
import { SLIDE_ROOM } from "../ooxml/pieces.ts";
import { sourceLine } from "../sources.ts";
import { XML_HEAD } from "../xlsx/xml.ts";
import { LAYOUT, MASTER, NAMES, slideXml, themeXml } from "./frame.ts";
import { aboutSlides, pictureSlide, tableSlides } from "./slides.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml";

/**
 * Slides of each figure: its picture, its table to edit unless that is too large, and what it is and what its signs mean.
 */
export async function pptx(figures: readonly Exported[], tools: Tools): Promise<Made> {
  const [first] = figures;
  if (!first) return { refused: { id: "export.no-figure" } };
  const parts = new Map<string, string | Uint8Array>();
  const types = new Map<string, string>();
  let slides = 0;
  const add = (shapes: string, png?: Uint8Array): void => {
    slides += 1;
    const path = `ppt/slides/slide${slides}.xml`;
    // Who checks its spelling or has it read aloud goes by the language of each text.
    const said = shapes.replaceAll("<a:rPr ", `<a:rPr lang="${first.words.locale}" `);
    parts.set(path, slideXml("sld", said, "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"));
    types.set(path, `${TYPE}.slide+xml`);
    const layout = { id: "rId1", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml" };
    const image = { id: "rId2", type: "image", target: `../media/image${slides}.png` };
    parts.set(`ppt/slides/_rels/slide${slides}.xml.rels`, relations(png ? [layout, image] : [layout]));
    if (png) parts.set(`ppt/media/image${slides}.png`, png);
  };
  for (const [at, figure] of figures.entries()) {
    const source = [sourceLine(figure), figure.link];
    for (const one of await figureFor(figure, tools, SLIDE_ROOM)) add(pictureSlide(figure, one, source), one.png);
    if (!fitsSlides(figure)) for (const slide of tableSlides(figure, source)) add(slide);
    for (const slide of aboutSlides(figure, source)) add(slide);
    tools.onProgress((at + 1) / figures.length);
  }
  const numbers = Array.from({ length: slides }, (_, at) => at + 1);
  const list = numbers.map((number) => `<p:sldId id="${255 + number}" r:id="rId${number + 2}"/>`).join("");
  parts.set(
    "ppt/presentation.xml",
    `${XML_HEAD}<p:presentation ${NAMES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  );
  parts.set(
    "ppt/_rels/presentation.xml.rels",
    relations([
      { id: "rId1", type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
      { id: "rId2", type: "theme", target: "theme/theme1.xml" },
      ...numbers.map((number) => ({ id: `rId${number + 2}`, type: "slide", target: `slides/slide${number}.xml` })),
    ]),
  );
  parts.set("ppt/slideMasters/slideMaster1.xml", MASTER);
  parts.set(
    "ppt/slideMasters/_rels/slideMaster1.xml.rels",
    relations([
      { id: "rId1", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml" },
      { id: "rId2", type: "theme", target: "../theme/theme1.xml" },
    ]),
  );
  parts.set("ppt/slideLayouts/slideLayout1.xml", LAYOUT);
  parts.set(
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
    relations([{ id: "rId1", type: "slideMaster", target: "../slideMasters/slideMaster1.xml" }]),
  );
  parts.set("ppt/theme/theme1.xml", themeXml());
  types.set("ppt/presentation.xml", `${TYPE}.presentation.main+xml`);
  types.set("ppt/slideMasters/slideMaster1.xml", `${TYPE}.slideMaster+xml`);
  types.set("ppt/slideLayouts/slideLayout1.xml", `${TYPE}.slideLayout+xml`);
  types.set("ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
  const title = figures.length > 1 ? tools.title : first.title;
  const { language } = first.words;
  return { parts: [packed({ parts, types, main: "ppt/presentation.xml", title, language, date: first.date })] };
}
