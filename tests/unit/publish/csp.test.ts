import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fragmentsFor } from "../../../src/publish/csp/fragments.ts";
import { policyInPage } from "../../../src/publish/csp/served.ts";
import { contentSecurityPolicy, metaPolicy } from "../../../src/sources/policy.ts";

describe("headers of a site, ready for its web server", () => {
  const hosts = ["opendata.example.nl"];

  test("nginx and a file of headers have the policy of the settings, word for word, on refusals too", () => {
    const [nginx, , headers] = fragmentsFor({ name: "Delft", hosts, embedding: true });
    const policy = contentSecurityPolicy(hosts, true);
    expect(nginx?.text).toContain(`add_header Content-Security-Policy "${policy}" always;`);
    expect(headers?.text).toContain(`/*\n  Content-Security-Policy: ${policy}\n`);
    for (const line of nginx?.text.split("\n") ?? [])
      if (/^add_header (?!Cache)/.test(line)) expect(line).toMatch(/ always;$/);
  });

  test("without settings nothing outside is allowed, and a host that is none is named", () => {
    expect(fragmentsFor({})[0]?.text).toContain("connect-src 'self';");
    expect(() => fragmentsFor({ hosts: ["https://a.nl; script-src *"] })).toThrow(/script-src \*/);
  });

  test("every file of a store with a print in its name is kept for ever, any other asked anew, by both servers", () => {
    const [, map, headers] = fragmentsFor({});
    const folders = [...(headers?.text.matchAll(/^\/(\S+)\/\*\n {2}Cache-Control: .*immutable$/gm) ?? [])];
    const kept = folders.map(([, folder = ""]) => folder);
    const prints = [...(map?.text.matchAll(/"~(\S+)" "public.*immutable"/g) ?? [])];
    const patterns = prints.map(([, pattern = ""]) => new RegExp(pattern));
    const store = readdirSync(new URL("../../../public/store/", import.meta.url), { recursive: true });
    const files = store.map((name) => `store/${String(name)}`).filter((name) => name.endsWith(".json"));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const printed = /\.[0-9a-f]{8}\.json$/.test(file);
      expect([file, kept.some((folder) => file.startsWith(`${folder}/`))]).toEqual([file, printed]);
      expect([file, patterns.some((pattern) => pattern.test(`/${file}`))]).toEqual([file, printed]);
    }
  });

  test("no two rules of `_headers` say the same header, as hosts that read it would send both values in one line", () => {
    const [first = "", ...folders] = fragmentsFor({})[2]?.text.split(/^\//m).slice(1) ?? [];
    expect(first).toContain("Content-Security-Policy: ");
    expect(first).not.toContain("Cache-Control");
    expect(folders.length).toBeGreaterThan(3);
    // Taking a header away with `!` is Cloudflare's word alone.
    for (const folder of folders) expect(folder).toMatch(/^\S+\/\*\n {2}Cache-Control: [^\n]+\n$/);
  });

  test("a location of nginx that README shows, with a header of its own, has those of the site again", () => {
    const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
    const locations = [...readme.matchAll(/^location [^}]*\}/gm)].map(([text]) => text);
    expect(locations).not.toHaveLength(0);
    for (const location of locations) {
      expect(location).toContain("add_header");
      expect(location).toMatch(/include \S*nginx-server\.conf;/);
    }
    expect(fragmentsFor({})[0]?.text).toMatch(/^# .*`location`.*include this file in it again\.$/m);
  });
});

describe("the policy in the page", () => {
  test("is as strict on scripts, and says nothing that a page cannot say", () => {
    const own = metaPolicy().split("; ");
    const sent = contentSecurityPolicy([], false).split("; ");
    expect(own.filter((line) => !line.startsWith("connect-src"))).toEqual(
      sent.filter((line) => !/^(?:connect-src|frame-ancestors)/.test(line)),
    );
    expect(own.join()).not.toContain("frame-ancestors");
  });

  test("stands before anything that it is to bind, in a built page only", () => {
    const { apply, transformIndexHtml } = policyInPage();
    expect(apply).toBe("build");
    expect(typeof transformIndexHtml === "function" && Reflect.apply(transformIndexHtml, undefined, [])).toEqual([
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy() },
        injectTo: "head-prepend",
      },
    ]);
  });
});

describe("npm run csp", () => {
  const { argv, exitCode } = process;
  afterEach(() => {
    Object.assign(process, { argv, exitCode });
    vi.restoreAllMocks();
  });

  const folder = mkdtempSync(join(tmpdir(), "meetlat-csp-"));

  /** Runs the program as `npm run csp -- …` does, but for a process of its own; gives how it ended and what it said. */
  async function run(settings: unknown) {
    const config = join(folder, "config.json");
    writeFileSync(config, JSON.stringify(settings));
    const said: string[] = [];
    for (const stream of ["log", "error"] as const)
      vi.spyOn(console, stream).mockImplementation((line: string) => void said.push(line));
    process.argv = [...argv.slice(0, 2), "--config", config, "--to", join(folder, "new", "headers")];
    vi.resetModules();
    await import("../../../src/publish/csp/main.ts");
    return { code: process.exitCode, said };
  }

  test("writes the files and names each; a host that is none is named, and what was written stays", async () => {
    const settings = { hosts: ["opendata.example.nl"] };
    const { code, said } = await run(settings);
    expect(code).toBe(0);
    const written = () => said.map((path) => [path, readFileSync(path, "utf8")]);
    const meant = fragmentsFor(settings).map(({ file, text }) => [join(folder, "new", "headers", file), text]);
    expect(written()).toEqual(meant);
    const refused = await run({ hosts: ["geen host"] });
    expect(refused.code).toBe(1);
    expect(refused.said.join()).toMatch(/config\.json: Not a host .*"geen host"/);
    expect(written()).toEqual(meant);
  });
});
