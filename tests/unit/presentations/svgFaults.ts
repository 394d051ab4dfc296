import { textWidth } from "../../../src/presentations/chart/text.ts";
import { svgSize } from "../../../src/presentations/svg.ts";

/** The texts that stand in an SVG, as a reader sees them. */
export function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = ""]) => text.trim());
}

/** What is wrong with a written SVG: tags that do not close, signs that are not escaped, numbers that are none. */
export function faultsIn(svg: string): string[] {
  const faults: string[] = [];
  if (!svg.startsWith("<svg")) faults.push("does not begin with <svg");
  const open: string[] = [];
  const tags = /<(?:\/([\w:]+)|([\w:]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?))>/g;
  for (const [, closes, opens, , empty] of svg.matchAll(tags)) {
    if (opens && !empty) open.push(opens);
    if (closes && open.pop() !== closes) faults.push(`</${closes}> closes nothing`);
  }
  if (open.length > 0) faults.push(`<${open.join("> <")}> stays open`);
  const rest = svg.replaceAll(tags, "");
  if (/[<>]/.test(rest)) faults.push(`a loose < or >: ${/.{0,30}[<>].{0,30}/s.exec(rest)?.[0] ?? ""}`);
  if (/&(?!amp;|lt;|gt;|quot;|#\d+;|#x[\da-f]+;)/.test(svg)) faults.push("a loose &");
  if (/NaN|Infinity|undefined|\[object/.test(svg))
    faults.push(/.{0,40}(?:NaN|Infinity|undefined|\[object).{0,20}/s.exec(svg)?.[0] ?? "");
  if (/\{\{/.test(svg)) faults.push("a gap in a text that nothing fills");
  const unsaid = textsIn(svg).filter((text) => /^[a-z]+\.[a-z][a-z-]+$/.test(text));
  if (unsaid.length > 0) faults.push(`texts that are not there: ${unsaid.join(", ")}`);
  return faults;
}

/** Letters smaller than this are not read on paper, in pixels of a figure that is shrunk to three quarters in points. */
const LEAST_LETTERS = 10;

/** Texts of a written SVG that reach out of it, or are too small to read. Widths are estimated, rather too wide. */
export function cutIn(svg: string): string[] {
  const { width, height } = svgSize(svg);
  const faults: string[] = [];
  const groups: (readonly [x: number, y: number])[] = [];
  // Groups as they open and close, and whole texts with what stands in them.
  for (const [, group, closes, words, text = ""] of svg.matchAll(/<g([^>]*)>|<(\/)g>|<text([^>]*)>([^]*?)<\/text>/g)) {
    const [x, y] = groups.at(-1) ?? [0, 0];
    const attributes = group ?? words ?? "";
    const [, right = "0", down = "0"] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(attributes) ?? [];
    if (closes !== undefined) groups.pop();
    if (group !== undefined) groups.push([x + Number(right), y + Number(down)]);
    if (words === undefined) continue;
    const said = text
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/&[^;]+;/g, "-")
      .trim();
    if (said === "" || /rotate|matrix/.test(attributes)) continue;
    const at = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0);
    const letters = Number(/([\d.]+)px/.exec(attributes)?.[1] ?? at("font-size"));
    const wide = 0.9 * textWidth(said, letters);
    const [, anchor = "start"] = /text-anchor="(\w+)"/.exec(attributes) ?? [];
    const left = x + at("x") + Number(right) - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
    const middle = y + at("y") + Number(down);
    if (left < -2 || left + wide > width + 2 || middle < 0 || middle > height) faults.push(`cut: ${said}`);
    if (letters < LEAST_LETTERS) faults.push(`too small: ${said}`);
  }
  return faults;
}
