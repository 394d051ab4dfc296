import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** What is done to a disk while something is published; a test counts the steps and stops at each of them. */
export interface Disk {
  /** Writes a file under a name that nobody reads yet, and waits until the disk has it. */
  write(path: string, content: string | Uint8Array): void;
  /** Gives a written file its name, in one step: a reader has the old file or the new one. */
  rename(from: string, to: string): void;
  remove(path: string): void;
}

export const realDisk: Disk = {
  write(path, content) {
    mkdirSync(dirname(path), { recursive: true });
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const file = openSync(path, "w");
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/** End of the name of a file that is being written. What a crash leaves with it is swept up by the next run. */
export const UNFINISHED = ".part";

/** Replaces a file as a whole: whoever reads it, whenever the machine stops, has the old content or the new. */
export function writeWhole(path: string, content: string | Uint8Array, disk: Disk = realDisk): void {
  disk.write(path + UNFINISHED, content);
  disk.rename(path + UNFINISHED, path);
}
