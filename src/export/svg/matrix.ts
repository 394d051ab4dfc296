/** As an SVG has it: `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The steps of an attribute `transform`, in order. */
export function* transformsOf(text: string): Iterable<Matrix> {
  for (const [, kind, list = ""] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = list.split(/[\s,]+/).map(Number);
    if (kind === "matrix") yield [a, b ?? 0, c, d, e, f];
    if (kind === "translate") yield [1, 0, 0, 1, a, b ?? 0];
    if (kind === "scale") yield [a, 0, 0, b ?? a, 0, 0];
    if (kind === "rotate") {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      const [x, y] = [b ?? 0, c];
      yield [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
    }
  }
}

/** The first is the outer of the two. */
export function joined([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
