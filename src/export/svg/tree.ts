import { escapeXml } from "../../presentations/escapeXml.ts";

/** An element of an SVG that our own painters wrote. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
  /** Text that stands in it directly. */
  readonly text: string;
}

const PIECE = /<!--[^]*?-->|<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Takes apart an SVG of ours. A worker has no parser of the browser; what painters write is well-formed, which the
 * tests of every form hold, so this need not know the rest of XML.
 */
export function parseSvg(svg: string): SvgElement {
  interface Open {
    name: string;
    attributes: Map<string, string>;
    children: SvgElement[];
    text: string;
  }
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Open[] = [root];
  for (const [, closes, opens, attributes = "", empty, text] of svg.matchAll(PIECE)) {
    const top = open.at(-1) ?? root;
    if (text !== undefined) top.text += decoded(text);
    else if (opens !== undefined) {
      const element: Open = { name: opens, attributes: readAttributes(attributes), children: [], text: "" };
      top.children.push(element);
      if (empty === "") open.push(element);
    } else if (closes !== undefined) open.pop();
  }
  return root.children[0] ?? root;
}

/** Attributes, and over them what a `style` says. */
function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) found.set(name, decoded(value));
  for (const part of (found.get("style") ?? "").split(";")) {
    const [name = "", ...rest] = part.split(":");
    if (rest.length === 0) continue;
    const value = rest.join(":").trim();
    const [, bold, size] = /^(bold|\d{3})?\s*([\d.]+)px\s/.exec(value) ?? [];
    if (name.trim() === "font" && size !== undefined) {
      found.set("font-size", size);
      if (bold !== undefined) found.set("font-weight", bold);
    } else found.set(name.trim(), value);
  }
  return found;
}

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const hex = name[1] === "x" || name[1] === "X";
    return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });
}

/** A number that an attribute begins with. */
export function numberOf(attributes: ReadonlyMap<string, string>, name: string, usual = 0): number {
  const value = Number.parseFloat(attributes.get(name) ?? "");
  return Number.isFinite(value) ? value : usual;
}

/** The same element as text. */
export function writeSvg({ name, attributes, children, text }: SvgElement): string {
  const said = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("");
  const inner = children.length > 0 ? children.map(writeSvg).join("\n") : escapeXml(text.trim());
  return inner === "" ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`;
}
