import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

/**
 * Everything that must hold, in one go: `npm test`, or `npm run test:full` for the journeys by keyboard in English
 * too. Closes with one line of counts: each unit and browser test counts for itself, every other step for one.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  words: string[];
  /** Where the counts are read from; a step without is one test. */
  counts?: { file: string; read: (report: unknown) => Count };
  /** Shows its output when it is done, because another step is talking. */
  quiet?: boolean;
}

const bin = (tool: string): string => `node_modules/.bin/${tool}`;
const UNIT = "test-results/unit.json";
const BROWSER = "test-results/browser.json";

const lint: Step = { name: "lint", words: [bin("eslint"), ".", "--max-warnings", "0"], quiet: true };
// The compiler written in Go, on the one core that lint leaves: a sixth of the work. Lint needs the one in JavaScript.
const types: Step = {
  name: "types",
  words: ["node", "node_modules/typescript-native/bin/tsc", "--noEmit", "--singleThreaded"],
};
const unused: Step = { name: "unused", words: [bin("knip")] };
const format: Step = { name: "format", words: [bin("prettier"), "--check", "--log-level", "warn", "."] };
const unit: Step = {
  name: "unit",
  words: [bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`],
  counts: { file: UNIT, read: unitCount },
};
const build: Step = { name: "build", words: [bin("vite"), "build", "--logLevel", "warn"] };
const budgets: Step = { name: "budgets", words: [bin("tsx"), "tests/budgets.ts"] };
const fetched: Step = { name: "chromium", words: [bin("tsx"), "tests/browser/install.ts"], quiet: true };
const browser: Step = {
  name: "browser",
  words: [bin("playwright"), "test", "--config", "tests/browser/playwright.config.ts"],
  counts: { file: BROWSER, read: browserCount },
};

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];

function report(step: Step, count: Count, seconds: number, remark = ""): void {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const verdict = count.failed > 0 ? "FAILED" : "ok";
  const line = `${step.name.padEnd(8)} ${verdict.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s  ${sentence(count)}${remark}`;
  lines.push(line);
  console.log(`--- ${line}`);
}

function sentence({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

async function run(step: Step): Promise<boolean> {
  if (step.counts) rmSync(step.counts.file, { force: true });
  console.log(`--- ${step.name}`);
  const begun = performance.now();
  const succeeded = await start(step);
  const count = counted(step, succeeded);
  report(step, count, (performance.now() - begun) / 1000);
  return succeeded;
}

function start({ words, quiet }: Step): Promise<boolean> {
  const [command = "", ...rest] = words;
  return new Promise((resolve) => {
    const child = spawn(command, rest, { stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"] });
    const said: Buffer[] = [];
    child.stdout?.on("data", (piece: Buffer) => said.push(piece));
    child.stderr?.on("data", (piece: Buffer) => said.push(piece));
    child.once("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

function counted({ counts }: Step, succeeded: boolean): Count {
  const one: Count = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  if (!counts) return one;
  try {
    const count = counts.read(JSON.parse(readFileSync(counts.file, "utf8")));
    // A step can fail outside any test, and a step in which nothing ran has proved nothing.
    if (count.failed === 0 && (!succeeded || count.passed === 0)) count.failed = 1;
    return count;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function unitCount(report: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unreadable = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + unreadable.length,
    skipped: numPendingTests + numTodoTests,
  };
}

function browserCount(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** All but lint, which takes about as long as these together; tells whether there is something to open in a browser. */
async function runOthers(): Promise<boolean> {
  await run(unit);
  const built = await run(build);
  if (built) await run(budgets);
  for (const step of [types, unused, format]) await run(step);
  return built;
}

if (process.argv.includes("--full")) process.env["FULL"] = "1";
// What is thrown away at once (most of what lint and tests make) is collected less often: a tenth of their work.
process.env["NODE_OPTIONS"] = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`;
mkdirSync("test-results", { recursive: true });

// Lint and the rest share the machine's cores; the browser gets them to itself. A machine without one fetches it while
// they work; what keeps it from that, the browser step says.
const [built] = await Promise.all([runOthers(), run(lint), start(fetched)]);
if (built) await run(browser);
else for (const step of [budgets, browser]) report(step, { passed: 0, failed: 1, skipped: 0 }, 0, " (no build)");

console.log(`\n${lines.join("\n")}\n`);
console.log(sentence(total));
process.exitCode = total.failed > 0 ? 1 : 0;
