import type { Cell } from "../../analysis/explain/explain.ts";
import type { Query, SeriesChoice } from "../../analysis/query.ts";
import type { BordersEntry } from "../../cube/area.ts";
import type { ReadOptions } from "../../sources/source.ts";
import type { Brought, Wanted } from "./bytes.ts";
import type { Answers, Engine, EngineSettings, LiveAsk, PlannedNeed } from "./engine.ts";

/** What the page asks: a method of `Engine` with what goes into it. */
export type Ask =
  | { readonly method: "open"; readonly settings: EngineSettings }
  | { readonly method: "catalogue" }
  | { readonly method: "sheet"; readonly indicator: string }
  | { readonly method: "areas"; readonly level: string }
  | { readonly method: "borders"; readonly entry: BordersEntry }
  | { readonly method: "live"; readonly about: LiveAsk }
  | { readonly method: "plan"; readonly query: Query }
  | { readonly method: "load"; readonly planned: PlannedNeed }
  | { readonly method: "drop"; readonly answers: readonly string[] }
  | { readonly method: "evaluate"; readonly query: Query; readonly answers: Answers }
  | { readonly method: "explain"; readonly query: Query; readonly answers: Answers; readonly cell: Cell }
  | { readonly method: "offers"; readonly choice: SeriesChoice };

/** From page to worker. `call` numbers a question; `cancel` takes one back. */
export type ToWorker =
  { readonly call: number; readonly ask: Ask; readonly progress: boolean } | { readonly cancel: number } | Brought;

/** From worker to page. `failed` is a bug, said so that the page can show it; failures from outside are values. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly call: number; readonly done: number }
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly failed: string }
  | Wanted;

/** Either end of the line: a worker, the global of a worker, or a port. */
export interface Line {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}

/** Puts a question to an engine. */
export function perform(engine: Engine, ask: Ask, options: ReadOptions): Promise<unknown> {
  switch (ask.method) {
    case "open":
      return engine.open(ask.settings);
    case "catalogue":
      return engine.catalogue(options);
    case "sheet":
      return engine.sheet(ask.indicator, options);
    case "areas":
      return engine.areas(ask.level, options);
    case "borders":
      return engine.borders(ask.entry, options);
    case "live":
      return engine.live(ask.about, options);
    case "plan":
      return engine.plan(ask.query, options);
    case "load":
      return engine.load(ask.planned, options);
    case "drop":
      return engine.drop(ask.answers);
    case "evaluate":
      return engine.evaluate(ask.query, ask.answers, options);
    case "explain":
      return engine.explain(ask.query, ask.answers, ask.cell, options);
    case "offers":
      return engine.offers(ask.choice, options);
  }
}

/** The buffers in a value, one level deep, to be handed over instead of copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  if (typeof value !== "object" || value === null) return [];
  const buffers = Object.values(value).flatMap((field: unknown) =>
    ArrayBuffer.isView(field) && field.buffer instanceof ArrayBuffer ? [field.buffer] : [],
  );
  return [...new Set(buffers)];
}
