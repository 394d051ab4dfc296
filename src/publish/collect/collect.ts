import { isProblem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import type { OriginConfig } from "../config/origins.ts";
import type { Collected, Origin } from "../origins/kind.ts";
import { without } from "../../sources/without.ts";
import { kindNamed } from "../origins/registry.ts";
import { contentHash } from "../writer/files.ts";
import type { Kept, Shelf } from "./shelf.ts";
import { wireOf } from "./wire.ts";

/** What became of one origin. */
export interface OriginReport {
  readonly id: string;
  readonly kind: string;
  /** `kept`: it failed, and the last good data stay. `absent`: it failed and there never were any. */
  readonly outcome: "new" | "unchanged" | "kept" | "absent";
  readonly count: number;
  /** Day on which the data came in that the store is made from; empty without any. */
  readonly collected: string;
  readonly why?: string;
  readonly remarks: readonly string[];
}

export interface CollectSettings {
  readonly shelf: Shelf;
  readonly open: (path: string) => Uint8Array;
  /** A variable of the environment. */
  readonly env: (name: string) => string | undefined;
  /** The day of today. */
  readonly today: string;
  /** Milliseconds before a first try again. */
  readonly pause?: number;
  readonly progress: (what: string) => void;
}

const LEAST = 0.9;

/**
 * Asks every origin in turn for what changed, and puts that on the shelf. An origin that fails leaves what is there as
 * it was and does not stop the others. Wrong settings throw before anything is asked.
 */
export async function collect(configs: readonly OriginConfig[], settings: CollectSettings): Promise<OriginReport[]> {
  const origins = configs.map((config) => {
    const { id, kind, least = LEAST, ...own } = config;
    return {
      id,
      kind,
      least,
      asked: contentHash(JSON.stringify(config)),
      origin: kindNamed(kind)(own, `origin ${id}`),
    };
  });
  const reports: OriginReport[] = [];
  for (const one of origins) {
    settings.progress(`  ${one.id}`);
    reports.push(await collectOne(one, settings));
  }
  return reports;
}

interface Asked {
  readonly id: string;
  readonly kind: string;
  readonly least: number;
  readonly asked: string;
  readonly origin: Origin;
}

async function collectOne({ id, kind, least, asked, origin }: Asked, settings: CollectSettings): Promise<OriginReport> {
  const { shelf, today } = settings;
  const kept = shelf.find(id);
  const report = (
    outcome: OriginReport["outcome"],
    now: Pick<Kept, "count" | "collected">,
    why?: string,
    remarks = nothing,
  ) =>
    ({
      id,
      kind,
      outcome,
      count: now.count,
      collected: now.collected,
      ...(why !== undefined && { why }),
      remarks,
    }) as const;
  const failed = (why: string): OriginReport => {
    if (!kept) return report("absent", { count: 0, collected: "" }, why);
    shelf.note(id, { ...kept, failing: { since: kept.failing?.since ?? today, why } });
    return report("kept", kept, why);
  };

  const answer = await ask(id, origin, kept?.asked === asked ? kept.version : undefined, settings);
  if (answer instanceof Error) return failed(answer.message);
  // Pages that led to a wrong answer must not be used again; those before a fault on the way may.
  if (!isProblem(answer) || !answer.retry || answer.kind === "malformed") shelf.clearJournal(id);
  if (isProblem(answer)) return failed(problemWords(answer));
  if (answer === "unchanged") {
    if (!kept) return failed("said to be unchanged, but nothing was ever collected");
    if (kept.failing) shelf.note(id, without(kept, "failing"));
    return report("unchanged", kept);
  }
  if (kept?.asked === asked && answer.count < least * kept.count)
    return failed(
      `${answer.count} came where there were ${kept.count}; if that is right, set "least" lower for one run`,
    );
  const now = { asked, version: answer.version, count: answer.count, collected: today };
  if (kept && shelf.read(id) === answer.text) {
    shelf.note(id, { ...now, collected: kept.collected, file: kept.file });
    return report("unchanged", kept, undefined, answer.remarks);
  }
  shelf.put(id, answer.text, now);
  return report("new", now, undefined, answer.remarks);
}

const nothing: readonly string[] = [];

/** What came, or why it could not be asked. A kind that throws fails for itself only. */
async function ask(
  id: string,
  origin: Origin,
  known: string | undefined,
  { shelf, open, env, pause }: CollectSettings,
): Promise<Collected | "unchanged" | Problem | Error> {
  const { key } = origin;
  const secret = key && env(key.variable);
  if (key && !secret) return new Error(`the variable ${key.variable} is not set`);
  const wire = wireOf({
    hosts: origin.hosts,
    journal: shelf.journal(id),
    ...(key && secret && { secrets: { [key.header]: secret } }),
    ...(origin.pace !== undefined && { pace: origin.pace }),
    ...(pause !== undefined && { pause }),
  });
  try {
    return await origin.collect({ id, known, wire, open });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A problem for whoever runs the program. */
function problemWords({ kind, where }: Problem): string {
  return `${kind}: ${where}`;
}
