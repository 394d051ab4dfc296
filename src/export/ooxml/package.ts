import { strToU8, zipSync } from "fflate";
import { XML_HEAD, xmlText } from "../xlsx/xml.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LEVEL = 6;

/** Something that a part refers to. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** An address outside the file. */
  readonly external?: boolean;
}

/** A document of Office (ECMA-376): its parts by path, with the types of those that are XML. */
export interface Package {
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  /** Per path of a part its content type. */
  readonly types: ReadonlyMap<string, string>;
  readonly main: string;
  readonly title: string;
  readonly language: string;
  readonly date: string;
}

/** What a part refers to, as a part. */
export function relations(list: readonly Relation[]): string {
  const one = ({ id, type, target, external = false }: Relation): string =>
    `<Relationship Id="${id}" Type="${type.startsWith("http") ? type : `${RELATIONS}/${type}`}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ""}/>`;
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(one).join("")}</Relationships>`;
}

/** The bytes of the file. The same parts give the same bytes. */
export function packed({ parts, types, main, title, language, date }: Package): Uint8Array<ArrayBuffer> {
  const overrides = [...types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const core =
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Meetlat</dc:creator><dc:language>${language}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:created></cp:coreProperties>`;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      `${overrides.join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": relations([
      { id: "rId1", type: "officeDocument", target: main },
      { id: "rId2", type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    ]),
    "docProps/core.xml": core,
    ...Object.fromEntries(parts),
  };
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
  );
  return zipSync(bytes, { level: LEVEL, mtime: `${date}T12:00:00` });
}
