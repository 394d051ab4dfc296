import { problem } from "../cube/problem.ts";
import type { Problem } from "../cube/problem.ts";
import { hostOrigin } from "./policy.ts";
import type { ReadOptions } from "./source.ts";

export interface RequestOptions extends ReadOptions {
  /** What is asked for, in a word that the person knows; it comes back in a Problem. */
  readonly what: string;
  /** For a file that changes in place: the browser asks whether its own copy is still right. */
  readonly fresh?: boolean;
  /** The kind of content that is asked for, where the other side would choose another one. */
  readonly accept?: string;
  /** Gets what an answer that is a refusal says of itself. */
  readonly onRefusal?: (refusal: Refusal) => void;
}

/** An answer that is no file. */
export interface Refusal {
  readonly status: number;
  /** `Retry-After` as it came; empty where it did not, or where another site hides it from scripts. */
  readonly retryAfter: string;
}

/**
 * Asks for a file and gives its bytes, or why there are none. The one way to anything outside: an address on a host
 * that the site does not list is not asked for at all.
 */
export type Request = (address: URL, options: RequestOptions) => Promise<ArrayBuffer | Problem>;

export interface RequestSettings {
  /** Address of the page: what lies on the same origin is always allowed. */
  readonly home: URL;
  /** Other hosts that may be asked, as `config.json` names them. */
  readonly hosts: readonly string[];
  /** Milliseconds without a single byte after which the other side counts as gone. */
  readonly patience?: number;
  /** Sends the question; the publisher adds what a browser may not (a key, the date of its own copy). */
  readonly fetch?: typeof fetch;
}

/** Makes the function through which every request goes. It asks once; `patient.ts` tries again. */
export function createRequest(settings: RequestSettings): Request {
  const { home, hosts, patience = 30_000, fetch: send } = settings;
  const allowed = new Set([home.origin, ...hosts.map(hostOrigin)]);
  return async (address, options) =>
    allowed.has(address.origin)
      ? ask(address, options, allowed, patience, send)
      : problem("forbidden", options.what, address.href);
}

/** The clock of `patience` starts anew with every piece that comes in, so a slow line is not cut off. */
async function ask(
  address: URL,
  { what, signal, onProgress, fresh, accept, onRefusal }: RequestOptions,
  allowed: ReadonlySet<string>,
  patience: number,
  send: typeof fetch = fetch,
): Promise<ArrayBuffer | Problem> {
  const failed = (kind: Problem["kind"], remark = ""): Problem => problem(kind, what, address.href + remark);
  if (signal?.aborted) return failed("cancelled");
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  signal?.addEventListener("abort", stop, { once: true });
  let clock = setTimeout(stop, patience);
  const alive = (): void => {
    clearTimeout(clock);
    clock = setTimeout(stop, patience);
  };
  try {
    const response = await send(address, {
      signal: controller.signal,
      cache: fresh ? "no-cache" : "default",
      ...(accept && { headers: { accept } }),
    });
    const fault = faultOf(response, allowed);
    if (fault) {
      onRefusal?.({ status: response.status, retryAfter: response.headers.get("retry-after") ?? "" });
      stop();
      return failed(fault.kind, fault.remark);
    }
    return await bodyOf(response, alive, onProgress);
  } catch {
    return failed(signal?.aborted ? "cancelled" : "offline");
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener("abort", stop);
  }
}

interface Fault {
  readonly kind: Problem["kind"];
  readonly remark: string;
}

/** What is wrong with an answer before its body is read; a page of HTML is what many servers send for a missing file. */
function faultOf(response: Response, allowed: ReadonlySet<string>): Fault | undefined {
  if (response.url !== "" && !allowed.has(new URL(response.url).origin)) {
    return { kind: "forbidden", remark: ` → ${response.url}` };
  }
  const { status } = response;
  if (!response.ok) return { kind: kindOfStatus(status), remark: ` (${String(status)})` };
  const html = /^\s*(?:text\/html|application\/xhtml)/i.test(response.headers.get("content-type") ?? "");
  return html ? { kind: "malformed", remark: " (HTML)" } : undefined;
}

function kindOfStatus(status: number): Problem["kind"] {
  if (status === 404 || status === 410) return "not-found";
  if (status >= 500 || status === 408) return "server";
  return "refused";
}

/** All bytes. Progress is told where the length is known: not for a compressed answer, whose length is that of the parcel. */
async function bodyOf(
  response: Response,
  alive: () => void,
  onProgress: ((done: number) => void) | undefined,
): Promise<ArrayBuffer> {
  const length = response.headers.has("content-encoding") ? 0 : Number(response.headers.get("content-length") ?? 0);
  const reader = response.body?.getReader();
  if (!reader) return await response.arrayBuffer();
  const pieces: Uint8Array[] = [];
  let loaded = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    alive();
    pieces.push(piece.value);
    loaded += piece.value.byteLength;
    if (length > 0) onProgress?.(Math.min(1, loaded / length));
  }
  onProgress?.(1);
  return joined(pieces, loaded);
}

function joined(pieces: readonly Uint8Array[], length: number): ArrayBuffer {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  return whole.buffer;
}
