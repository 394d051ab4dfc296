import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { changeLog } from "../../../src/publish/changes/log.ts";
import { me, takeLock } from "../../../src/publish/lock.ts";
import { realDisk } from "../../../src/publish/writer/disk.ts";
import type { Disk } from "../../../src/publish/writer/disk.ts";
import { publish } from "../../../src/publish/writer/publish.ts";
import { filesIn, smallPublisher, visit } from "./small.ts";

class Stopped extends Error {}

/** A disk that stops after so many steps, as a machine does; a file that was being written is left half. */
function stoppingAfter(steps: number): Disk & { readonly done: () => number } {
  let done = 0;
  const step = (half: () => void): void => {
    if (done === steps) {
      half();
      throw new Stopped();
    }
    done += 1;
  };
  return {
    done: () => done,
    write(path, content) {
      step(() => realDisk.write(path, content.slice(0, content.length / 2)));
      realDisk.write(path, content);
    },
    rename(from, to) {
      step(() => undefined);
      realDisk.rename(from, to);
    },
    remove(path) {
      step(() => undefined);
      realDisk.remove(path);
    },
  };
}

describe("a run that is cut off", () => {
  test("leaves the old store or the new one, whole, wherever it stops; the next run finishes it", async () => {
    const publisher = smallPublisher();
    const versions: ReadonlyMap<string, string>[] = [];
    for (const value of [200, 201, 202, 203]) {
      publisher.write(
        "from/f.csv",
        readFileSync(join(publisher.settings.from, "f.csv"), "utf8").replace(
          /GM0003,2021,people,\d+/,
          `GM0003,2021,people,${value}`,
        ),
      );
      expect(await publisher.publish({ to: join(publisher.folder, "plain") })).toBe("published");
      versions.push(visit(join(publisher.folder, "plain")));
    }
    const [zeroth, first, second, third] = versions.map((files) => new Map(files));
    if (!zeroth || !first || !second || !third) throw new Error("four versions");
    const to = join(publisher.folder, "cut");
    const counting = stoppingAfter(Infinity);
    const start = (): void => {
      rmSync(to, { recursive: true, force: true });
      for (const files of [zeroth, first, second]) publish(files, to);
    };
    start();
    publish(third, to, counting);
    const whole = filesIn(to);
    expect(counting.done()).toBeGreaterThan(8);
    const seen = new Set<string>();
    for (let steps = 0; steps < counting.done(); steps += 1) {
      start();
      expect(() => publish(third, to, stoppingAfter(steps))).toThrow(Stopped);
      const found = visit(to);
      const catalogue = found.get("catalogue.json") ?? "";
      const now = [second, third].find((files) => files.get("catalogue.json") === catalogue);
      expect([...found], `after ${steps} steps`).toEqual([...(now ?? [])].filter(([address]) => found.has(address)));
      seen.add(catalogue);
      publish(third, to);
      expect(filesIn(to), `finished after ${steps} steps`).toEqual(whole);
    }
    expect(seen.size).toBe(2);
  });
});

describe("the lock", () => {
  const folder = mkdtempSync(join(tmpdir(), "lock-"));
  const path = join(folder, ".store.lock");
  afterEach(() => rmSync(path, { force: true }));
  const lockOf = (self = me()) => {
    const lock = takeLock(path, self);
    return "held" in lock ? lock : undefined;
  };

  test("is held by one; who comes second hears who has it, and may have it after", () => {
    const lock = lockOf();
    expect(lock?.held()).toBe(true);
    expect(takeLock(path)).toEqual({ holder: me() });
    lock?.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(lockOf()?.held()).toBe(true);
  });

  test.each([
    ["of a process that is gone", { ...me(), pid: 2 ** 22 + 1 }, true],
    ["of an earlier process with the same number", { ...me(), born: "1" }, true],
    ["that names nobody", "half", true],
    ["of another machine", { ...me(), host: "elsewhere" }, false],
  ])("%s", (_, holder, taken) => {
    writeFileSync(path, JSON.stringify(holder));
    const lock = lockOf();
    expect(lock !== undefined).toBe(taken);
    if (taken) expect(lock?.held()).toBe(true);
    else expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(holder);
    expect(readdirSync(folder)).toEqual([".store.lock"]);
  });

  test("two runs at once: the second refuses and changes nothing", async () => {
    const publisher = smallPublisher();
    const both = await Promise.all([publisher.publish(), publisher.publish()]);
    expect(both).toEqual(["published", "busy"]);
    expect(publisher.said.join("\n")).toContain(`Another run is at it: process ${process.pid}`);
  });
});

describe("the change log", () => {
  test("tells new periods and revised figures, with what they were", async () => {
    const publisher = smallPublisher();
    const before = join(publisher.settings.from, "f.csv");
    await publisher.publish();
    expect(await publisher.publish()).toBe("unchanged");
    const now = readFileSync(before, "utf8").replace("GM0005,2020,people,50", "GM0005,2020,people,55");
    publisher.write("from/f.csv", `${now.replace("GM0006,2020,people,150\n", "")}\nGM0003,2022,people,7`);
    const old = publisher.store();
    publisher.said.length = 0;
    expect(await publisher.publish({ now: "2026-02-04T04:05:06.000Z" })).toBe("published");
    expect(publisher.said.join("\n")).toContain(
      "people, gemeente per year\n  new periods: 2022\n" +
        "  revised: GM0005 2020: 50 → 55\n  revised: GM0006 2020: 150 → not-published",
    );
    const store = publisher.store();
    const log = changeLog(
      (address) => old.get(address) ?? "",
      (address) => store.get(address) ?? "",
    );
    expect(log.levels).toMatchObject([
      {
        indicator: "people",
        newPeriods: ["2022"],
        gonePeriods: [],
        revised: [
          { area: "GM0005", period: "2020", members: [], old: 50, new: 55 },
          { area: "GM0006", period: "2020", members: [], old: 150, new: "not-published" },
        ],
      },
    ]);
    const kept = JSON.parse(
      readFileSync(join(publisher.folder, "work/reports/2026-02-04T040506Z.json"), "utf8"),
    ) as unknown;
    expect(kept).toMatchObject({ outcome: "published", changes: JSON.parse(JSON.stringify(log)) as object });
  });
});
