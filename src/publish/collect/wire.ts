import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isProblem } from "../../cube/problem.ts";
import type { Problem } from "../../cube/problem.ts";
import { patient } from "../../sources/patient.ts";
import { createRequest } from "../../sources/request.ts";
import type { Request } from "../../sources/request.ts";
import { wait } from "../../sources/wait.ts";
import { writeWhole } from "../writer/disk.ts";

export interface WireSettings {
  /** Origins that may be asked; a redirect to any other is refused. */
  readonly hosts: readonly string[];
  /** Sent with every question; with one of these no redirect is followed, so that a key goes nowhere else. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Milliseconds between two questions. */
  readonly pace?: number;
  /** Milliseconds before the first try again; the pauses after it double. */
  readonly pause?: number;
  /** Folder for pages that came in, so that a run that was cut off goes on where it was. */
  readonly journal: string;
}

/** A file with what its server says of its last change. */
export interface Fetched {
  readonly bytes: ArrayBuffer;
  readonly stamp: string;
}

/** The way to one origin. All of it goes through `createRequest` and `patient` of `src/sources`. */
export interface Wire {
  /** Asks with patience; from what was kept where it is there. */
  readonly request: Request;
  /** The same without patience, for what brings its own. */
  readonly once: Request;
  /** Without patience, and never from what was kept. */
  readonly bare: Request;
  /** Milliseconds before the first try again; undefined is that of `patient`. */
  readonly pause: number | undefined;
  /** A whole file, unless it is the one with this stamp. */
  readonly file: (address: URL, what: string, stamp?: string) => Promise<Fetched | "same" | Problem>;
  /**
   * From now on every answer is kept until the origin is done, under this version: a next run that meets the same
   * version asks only for what it does not have. Answers of another version are not used.
   */
  readonly keepPages: (version: string) => void;
}

/** Makes the way to one origin. */
export function wireOf({ hosts, secrets = {}, pace = 0, pause, journal }: WireSettings): Wire {
  let free = Promise.resolve();
  let kept: string | undefined;

  const sending =
    (headers: Readonly<Record<string, string>>, onResponse: (response: Response) => void): typeof fetch =>
    async (address, init) => {
      if (pace > 0) {
        const turn = free;
        free = free.then(() => wait(pace, undefined));
        await turn;
      }
      const response = await fetch(address, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init?.headers)), ...secrets, ...headers },
        ...(Object.keys(secrets).length > 0 && { redirect: "manual" }),
      });
      onResponse(response);
      return response;
    };
  const asking = (headers: Readonly<Record<string, string>>, onResponse: (response: Response) => void): Request =>
    createRequest({ home: new URL(hosts[0] ?? "https://localhost"), hosts, fetch: sending(headers, onResponse) });
  const bare = asking({}, () => undefined);
  const once: Request = async (address, options) => {
    const path = kept === undefined ? undefined : join(journal, kept, nameOf(address.href));
    if (path !== undefined && existsSync(path)) return Uint8Array.from(readFileSync(path)).buffer;
    const answer = await bare(address, options);
    if (path !== undefined && !isProblem(answer)) writeWhole(path, new Uint8Array(answer));
    return answer;
  };

  return {
    request: patient(once, { pause }),
    once,
    bare,
    pause,
    async file(address, what, stamp = "") {
      let last: Response | undefined;
      const conditional = stamp.startsWith("at ")
        ? { "if-modified-since": stamp.slice(3) }
        : stamp === ""
          ? {}
          : { "if-none-match": stamp };
      const ask = patient(
        asking(conditional, (response) => (last = response)),
        { pause },
      );
      const bytes = await ask(address, { what, fresh: true });
      if (last?.status === 304) return "same";
      if (isProblem(bytes)) return bytes;
      const modified = last?.headers.get("last-modified");
      return { bytes, stamp: last?.headers.get("etag") ?? (modified ? `at ${modified}` : "") };
    },
    keepPages(version) {
      kept = nameOf(version);
    },
  };
}

function nameOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
