import type { XmlElement } from "../../../workspace/jive/file.ts";

const LONGEST = 5_000_000;
const MOST_ELEMENTS = 100_000;
const DEEPEST = 60;
/** Definitions can make a small file endless or fetch another; no workspace has them. */
const DEFINES = /<!(DOCTYPE|ENTITY)/i;

/** An XML text as plain values; undefined for what is none, is too large, or defines something. */
export function parseXml(text: string): XmlElement | undefined {
  if (text.length > LONGEST || DEFINES.test(text)) return undefined;
  const { documentElement: root } = new DOMParser().parseFromString(text, "application/xml");
  if (root.getElementsByTagName("parsererror").length > 0 || root.localName === "parsererror") return undefined;
  let count = 0;
  const read = (element: Element, depth: number): XmlElement => {
    count += 1;
    const inner = depth < DEEPEST && count < MOST_ELEMENTS ? [...element.children] : [];
    return {
      name: element.localName.toLowerCase(),
      attributes: new Map([...element.attributes].map((one) => [one.localName.toLowerCase(), one.value])),
      children: inner.map((one) => read(one, depth + 1)),
      text: [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE)
        .map((node) => node.nodeValue ?? "")
        .join("")
        .trim(),
    };
  };
  return read(root, 0);
}
