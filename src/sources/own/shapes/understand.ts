import type { Message } from "../../../cube/message.ts";
import type { Feature, Features } from "./features.ts";

/** Which property is the code of an area or the name of a point, and which its name. */
export interface ShapeChoices {
  readonly code: string;
  readonly label: string;
}

/** What Meetlat understood of a file of places, for the person to see and correct. */
export interface ShapesPreview {
  readonly id: string;
  readonly name: string;
  readonly kept: boolean;
  readonly kind: "borders" | "points";
  readonly system: Features["system"];
  readonly choices: ShapeChoices;
  readonly properties: readonly { readonly name: string; readonly example: string }[];
  /** Areas, or points. */
  readonly count: number;
  /** The first of them: code and name. */
  readonly sample: readonly (readonly [string, string])[];
  /** What is left out or put together, a sentence each. */
  readonly mistakes: readonly Message[];
}

/** A file of places as it is read: areas by their code, or points one by one. */
export interface Understood {
  readonly preview: Omit<ShapesPreview, "id" | "name" | "kept">;
  readonly areas: ReadonlyMap<string, readonly Feature[]>;
  readonly points: readonly Feature[];
}

const SAMPLE = 5;

/** Areas where most things are those, else points; of both the property that tells them apart, as far as it was not said. */
export function understandShapes({ all, system, without, lines }: Features, said: Partial<ShapeChoices>): Understood {
  const areas = all.filter(({ polygons }) => polygons.length > 0);
  const points = all.filter((one) => one.points.length > 0);
  const kind = areas.length >= points.length ? "borders" : "points";
  const wanted = kind === "borders" ? areas : points;
  const names = [...new Set(wanted.flatMap((one) => Object.keys(one.said)))];
  const has = (name: string | undefined): name is string => name !== undefined && names.includes(name);
  const code = has(said.code) ? said.code : codeIn(names, wanted);
  const label = has(said.label)
    ? said.label
    : (names.find((name) => /naam|name|label|titel|title/i.test(name)) ?? code);
  const byCode = new Map<string, Feature[]>();
  for (const one of wanted) {
    const key = one.said[code] ?? "";
    if (key !== "") byCode.set(key, [...(byCode.get(key) ?? []), one]);
  }
  const shown = kind === "borders" ? [...byCode.values()].flatMap(([one]) => one ?? []) : points;
  const told = (id: string, count: number): Message[] => (count > 0 ? [{ id, params: { count } }] : []);
  const coded = [...byCode.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    areas: kind === "borders" ? byCode : new Map(),
    points: kind === "points" ? points : [],
    preview: {
      kind,
      system,
      choices: { code, label },
      properties: names.map((name) => ({ name, example: wanted.find((one) => one.said[name])?.said[name] ?? "" })),
      count: shown.length,
      sample: shown.slice(0, SAMPLE).map((one) => [one.said[code] ?? "", one.said[label] ?? ""] as const),
      mistakes: [
        ...told("own.geo-without", without),
        ...told("own.geo-lines", lines),
        ...told("own.geo-others", all.length - wanted.length),
        ...(kind === "borders"
          ? [...told("own.geo-no-code", wanted.length - coded), ...told("own.geo-twice", coded - byCode.size)]
          : []),
      ],
    },
  };
}

/** The property that every thing has and no two share; of several the one that is called a code. */
function codeIn(names: readonly string[], all: readonly Feature[]): string {
  const apart = names.filter((name) => {
    const values = new Set(all.map(({ said }) => said[name] ?? ""));
    return values.size === all.length && !values.has("");
  });
  return apart.find((name) => /code|^id$|_id$|nuts|nummer/i.test(name)) ?? apart[0] ?? names[0] ?? "";
}
