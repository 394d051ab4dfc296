import * as v from "valibot";
import { isProblem } from "../../../cube/problem.ts";
import type { Problem } from "../../../cube/problem.ts";
import { bytesOf, hostsOf } from "../files.ts";
import { figuresText } from "../figures.ts";
import type { Gathered } from "../figures.ts";
import { AddressSchema, kindOf } from "../kind.ts";
import type { Collected, Means } from "../kind.ts";
import { codesByName } from "./names.ts";
import { readRivm } from "./read.ts";
import type { RivmFigure } from "./read.ts";
import { checkTotals } from "./totals.ts";

const SettingsSchema = v.strictObject({
  /** Oldest first: where two files have figures of one day, the later one has the word. */
  files: v.pipe(
    v.array(
      v.strictObject({
        address: AddressSchema,
        /** Day of a file that does not say it, as those of the first months. */
        day: v.exactOptional(v.pipe(v.string(), v.isoDate())),
      }),
    ),
    v.minLength(1),
  ),
  /** Name → code, for names that no file has with a code. */
  aliases: v.optional(v.record(v.string(), v.pipe(v.string(), v.regex(/^GM\d{4}$/))), {}),
});

type Settings = v.InferOutput<typeof SettingsSchema>;

/** Files of RIVM on COVID-19 per municipality, in all their layouts (`layouts.ts`), together one series. */
export const rivm = kindOf(SettingsSchema, (settings) => ({
  hosts: hostsOf(settings.files.map(({ address }) => address)),
  collect: (means) => collect(settings, means),
}));

async function collect({ files, aliases }: Settings, means: Means): Promise<Collected | "unchanged" | Problem> {
  const known = means.known?.split("\n") ?? [];
  const answers: Awaited<ReturnType<typeof bytesOf>>[] = [];
  for (const [at, { address }] of files.entries()) answers.push(await bytesOf(address, means, known[at]));
  if (answers.every((answer) => answer === "same")) return "unchanged";
  const stamps: string[] = [];
  const read: ReturnType<typeof readRivm>[] = [];
  for (const [at, { address, day }] of files.entries()) {
    // One that did not change is needed all the same, beside one that did.
    const first = answers[at] ?? "same";
    const answer = first === "same" ? await bytesOf(address, means) : first;
    if (answer === "same") throw new Error(`${address} could not be read again`);
    if (isProblem(answer)) return answer;
    stamps.push(answer.stamp);
    read.push(readRivm(new TextDecoder("utf-8", { fatal: true }).decode(answer.bytes), address, day));
  }
  const all = latest(read.map(({ figures }) => figures));
  checkTotals(all);
  const figures = placed(
    all,
    codesByName(
      read.flatMap((file) => file.figures),
      aliases,
    ),
  );
  const remarks = read.flatMap((file) => file.remarks);
  // Without a stamp of every file nothing says that all are the same.
  const version = stamps.every(Boolean) ? stamps.join("\n") : "";
  return { version, text: figuresText(figures), count: figures.length, remarks };
}

/** The figures of each day and kind from the last file that has them: a file has all of a day or nothing. */
function latest(files: readonly (readonly RivmFigure[])[]): RivmFigure[] {
  const last = new Map<string, number>();
  const keyOf = ({ select, day }: RivmFigure): string => `${select} ${day}`;
  files.forEach((figures, at) => {
    for (const figure of figures) last.set(keyOf(figure), at);
  });
  return files.flatMap((figures, at) => figures.filter((figure) => last.get(keyOf(figure)) === at));
}

const PROVINCES: Readonly<Record<string, string>> = {
  Groningen: "PV20",
  Friesland: "PV21",
  Fryslân: "PV21",
  Drenthe: "PV22",
  Overijssel: "PV23",
  Flevoland: "PV24",
  Gelderland: "PV25",
  Utrecht: "PV26",
  "Noord-Holland": "PV27",
  "Zuid-Holland": "PV28",
  Zeeland: "PV29",
  "Noord-Brabant": "PV30",
  Limburg: "PV31",
};

/** Figures with the code of their municipality. Rows without a municipality count in totals and belong to no area. */
function placed(figures: readonly RivmFigure[], codeOf: (name: string) => string | undefined): Gathered[] {
  const lost = new Set<string>();
  const found = figures.map(({ select, day, code, name, province, value }): Gathered => {
    const area = code || (name === "" ? undefined : codeOf(name));
    if (area === undefined && name !== "") lost.add(name);
    const within = PROVINCES[province];
    return { select, area, period: day, value, ...(within !== undefined && { province: within }) };
  });
  if (lost.size > 0) throw new Error(`no code is known for ${[...lost].join(", ")}; name them in "aliases"`);
  return found;
}
