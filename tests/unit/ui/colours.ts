import { labOf } from "../../../src/ui/colour.ts";

/** How a colour looks to someone without one kind of cones (Machado, Oliveira and Fernandes 2009, full strength). */
const BLIND: Readonly<Record<"protan" | "deutan" | "tritan", readonly number[]>> = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

export const SIGHTS = ["full", "protan", "deutan", "tritan"] as const;

export function seenBy(sight: (typeof SIGHTS)[number], hex: string): string {
  if (sight === "full") return hex;
  const rgb = [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);
  const matrix = BLIND[sight];
  const seen = [0, 1, 2].map((row) =>
    rgb.reduce((sum, channel, column) => sum + channel * (matrix[row * 3 + column] ?? 0), 0),
  );
  return `#${seen
    .map((value) =>
      Math.round(255 * Math.min(1, Math.max(0, value)) ** (1 / 2.2))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** How different two colours look: distance in OKLab times a hundred; about 2 is just seen side by side. */
export function difference(a: string, b: string): number {
  const [one, other] = [labOf(a), labOf(b)];
  return 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
