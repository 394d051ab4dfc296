import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The same engine without windows, bars and menus around its pages: a fifth less work for what no journey looks at. */
const SHELL = "chromium-headless-shell";
const WHOLE = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The browser the journeys run in: the one named in CHROMIUM, one the machine has (the headless shell first, or the
 * `whole` browser that a person has), or Playwright's own. A machine without any gets one: Debian's package where that
 * can be installed, else Playwright's download.
 */
export function findChromium(first: "shell" | "whole" = "shell"): string {
  const named = process.env["CHROMIUM"];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
    return named;
  }
  const names = first === "shell" ? [SHELL, ...WHOLE] : [...WHOLE, SHELL];
  const found = present(names) ?? (install(names), present(names));
  if (!found) {
    throw new Error("No Chromium: install the package chromium, or set CHROMIUM to the path of Chromium or Chrome.");
  }
  process.env["CHROMIUM"] = found; // the test processes inherit it and need not look again
  return found;
}

function present(names: readonly string[]): string | undefined {
  const system = names.map(onPath).find((path) => path !== undefined);
  if (system) return system;
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

function install(names: readonly string[]): void {
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    console.error("No Chromium on this machine: installing the Debian package.");
    const packages = names.filter((name) => name === SHELL || name === "chromium");
    const get = (name: string) => run("apt-get", "install", "-y", "--no-install-recommends", name);
    if (run("apt-get", "update") && packages.some(get)) return;
  }
  console.error("No Chromium on this machine: downloading Playwright's.");
  run("npx", "playwright", "install", "chromium");
}

function run(command: string, ...words: string[]): boolean {
  try {
    execFileSync(command, words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
