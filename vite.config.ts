import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { IndexHtmlTransformContext, Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { LANGUAGES } from "./src/cube/text.ts";
import type { Language } from "./src/cube/text.ts";
import { resourcesOf, TEXT_PARTS } from "./src/i18n/resources.ts";
import { policyInPage, served } from "./src/publish/csp/served.ts";

const FIRST_LANGUAGE: Language = "nl";
const FIRST_FILES = /\/(?:early|start|rolldown-runtime)-[\w-]+\.js$/;

const OTHER_FORMS = /\/src\/presentations\/(?!(?:table|bar|line|map|chart|advice|maps|twin|signs)\/)\w+\/\w+\.ts$/;

const VIEW_PART = /\/src\/(?:presentations|app)\/(\w+)\/(?:drawing|parts|StartScreen)\.tsx?$/;

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

const port = Number(process.env["PORT"] ?? 4173);

// Dates in tests mean Dutch dates, whatever the machine thinks; set before the test processes start and inherit it.
if (process.env["VITEST"]) process.env["TZ"] = "Europe/Amsterdam";

const early = reachedFrom("/src/app/early.ts");
const startScreen = reachedFrom("/src/app/main.tsx");
const workbench = reachedFrom("/src/app/Workbench.tsx");
const linkReader = reachedFrom("/src/workspace/link/decode.ts");
const map = reachedFrom("/src/presentations/map/drawing.tsx");
const engine = reachedFrom("/src/data/engine/worker.ts");
const forms = reachedFrom("/form.ts", "/parts.ts");
const drawings = reachedFrom("/drawing.tsx", "/toSvg.ts", "/StartScreen.tsx", "/SearchField.tsx");
const beside = reachedFrom(
  ...["Picker.tsx", "Chips.tsx", "Bar.tsx", "Offers.tsx", "/QuickCalculations.tsx", "/OwnFormulas.tsx"],
  ...[
    "/AboutFigure.tsx",
    "/AdviceLine.tsx",
    "/app/intents.ts",
    "/OtherSources.tsx",
    "/OwnFiles.tsx",
    "/AddressSearch.tsx",
  ],
);
const work = reachedFrom("/WorkNotices.tsx", "/UndoTools.tsx", "/RecentWork.tsx", "/keep/keeper.ts");

const standsAround = (id: string): boolean => workbench.holds(id) && !id.includes("/src/workspace/link/");

/** Ours, and no part of what draws a figure or of the start screen. */
const isLate = (id: string): boolean => id.includes("/src/") && !drawings.holds(id);

/** The file for the texts of one form and no other: all of them in a language, save those of the first four. */
const textsOfForm = (id: string): string | null => {
  const [, language, part] = /virtual:texts\/(\w\w)-(\w+)$/.exec(id) ?? [];
  const folder = `./src/presentations/${part ?? ""}/`;
  const isForm = OTHER_FORMS.test(`${folder.slice(1)}form.ts`) && existsSync(new URL(folder, import.meta.url));
  return language !== undefined && isForm ? `${language}-of-forms` : null;
};

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [
    react(),
    texts(),
    preloadStart(),
    policyInPage(),
    early.plugin,
    startScreen.plugin,
    workbench.plugin,
    linkReader.plugin,
    map.plugin,
    forms.plugin,
    drawings.plugin,
    beside.plugin,
    work.plugin,
    served(port),
  ],
  // Its bundle is one piece, of which we need one function.
  resolve: {
    alias: {
      "simple-statistics": fileURLToPath(import.meta.resolve("simple-statistics/package.json")).replace(
        "package.json",
        "index.js",
      ),
    },
  },
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
  worker: {
    format: "es",
    plugins: () => [texts(), noScreens(), engine.plugin],
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "worker", test: engine.holds }] } } },
  },
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What is asked for together with a late file: not the file itself, nor what is there before anything is late.
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === "html" ? needed : needed.filter((one) => one !== file && !FIRST_FILES.test(one)),
    },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        // Many web servers do not know `.mjs` as a script (nginx of Debian), and a browser then runs no worker of it.
        assetFileNames: ({ names }) => `assets/[name]-[hash]${names.join().endsWith(".mjs") ? ".js" : "[extname]"}`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "early", test: early.holds, priority: 7 },
            { name: "start", test: (id) => startScreen.holds(id) || id.endsWith("/src/cube/area.ts"), priority: 6 },
            // What a link says: one file, fetched at once where there is one. Writing one comes after the first picture.
            { name: "link", test: (id) => linkReader.holds(id) && id.includes("/src/workspace/"), priority: 5 },
            // What stands around every figure.
            { name: "workbench", test: standsAround, priority: 4 },
            {
              name: "map",
              test: (id) =>
                id.endsWith("/src/presentations/map/options.ts") ||
                (map.holds(id) && id.includes("/src/presentations/map/")),
              priority: 3,
            },
            // What is known of every form but the first four: asked for together, to say how well each suits.
            { name: "forms", test: (id) => OTHER_FORMS.test(id) && forms.holds(id), priority: 2 },
            { name: textsOfForm, priority: 2 },
            // What mends a figure and the panes beside it, all asked for when it stands; and what keeps the work.
            { name: "judged", test: /\/src\/presentations\/advice\/(?:judge|leadOn|mend\w*|traps)\.ts$/, priority: 5 },
            { name: "beside", test: (id) => isLate(id) && beside.holds(id), priority: 1 },
            { name: "work", test: (id) => isLate(id) && work.holds(id) },
            // What several pictures are drawn with.
            { name: "drawn", test: /\/(?:useSize|patterns|patternTile)\.ts$/, priority: 8 },
            // Where names and figures stand so that none touch.
            { name: "placed", test: /\/src\/presentations\/chart\/(?:boxes|endLabels|figureOrder)\.ts$/, priority: 8 },
            // What print and documents share.
            {
              name: "paper",
              test: /\/src\/export\/(?:about|isTable|mind|onPaper|paperParts|prose|tableBands|pdf\/fits|picture\/figure)\.ts$/,
            },
            // What lies over the page, and what is printed of it.
            { name: "dialog", test: /\/src\/(?:ui\/(?:[Dd]ialog|useEscape)|app\/paper\/(?:PaperFoot|page))\b/ },
            // What every form and its advice needs to read a figure; else a dozen chunks of a few lines each.
            {
              name: "figures",
              test: /\/src\/(?:cube(?!\/area)|analysis\/result|presentations\/(?:advice|signs)|presentations\/chart\/(?:names|average|looks|text|scale))\b[^.]*\.ts$/,
              priority: 4,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    environment: "node",
    // A busy machine is slow, not wrong: timings are the business of tests/bench.
    testTimeout: 60_000,
    // Files share what they import: read once per process, half the time. No test changes a module.
    isolate: false,
    setupFiles: ["tests/texts.ts"],
  },
});

/**
 * The modules that a module needs before it can run. Put in one chunk, they come in one answer; by itself the bundler
 * makes a chunk of every part that a lazy chunk shares with the start screen, twenty small files in a row.
 */
function reachedFrom(...roots: string[]): { plugin: Plugin; holds: (id: string) => boolean } {
  const reached = new Set<string>();
  const plugin: Plugin = {
    name: `meetlat:reached-from${roots.join()}`,
    apply: "build",
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter((id) => roots.some((root) => id.endsWith(root)));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (reached.has(id)) continue;
        reached.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
  return { plugin, holds: (id) => reached.has(id) };
}

/**
 * Has the start chunk fetched while the first script still runs, and names the chunks that a figure needs by the views
 * that need them (`rel="figure"`; the start screen is the view `start`): the first script has those of the link's own
 * view fetched.
 */
function preloadStart(): Plugin {
  return {
    name: "meetlat:preload-start",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const start = chunks.filter(({ name }) => name === "start");
        const known = new Set([...start.map(({ fileName }) => fileName), ...importedBy(start, bundle)]);
        const grammar = chunks.filter(({ name }) => name === "link");
        const views = new Map<string, ReadonlySet<string>>();
        // The grid takes over from the first rows: its bytes are fetched, and read when these stand.
        const grid = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/src/presentations/table/grid.ts"));
        for (const chunk of chunks) {
          const of = chunk.moduleIds.flatMap((id) => VIEW_PART.exec(id)?.[1] ?? []);
          if (of.length === 0) continue;
          const own = of.includes("start") ? [chunk] : [chunk, ...grammar];
          const files = new Set([...own.map(({ fileName }) => fileName), ...importedBy(own, bundle)]);
          if (chunks.some((one) => files.has(one.fileName) && grid && one.dynamicImports.includes(grid.fileName))) {
            files.add(grid?.fileName ?? "");
          }
          for (const file of files) {
            if (!known.has(file)) views.set(file, new Set([...(views.get(file) ?? []), ...of]));
          }
        }
        const link = (attrs: Record<string, string>) => ({
          tag: "link",
          attrs: { crossorigin: true, ...attrs },
          injectTo: "head" as const,
        });
        const typeface = Object.keys(bundle).filter((file) => file.endsWith(".woff2"));
        return [
          // Columns are as wide as their words: better in the right typeface at once.
          ...typeface.map((file) => link({ rel: "preload", as: "font", type: "font/woff2", href: `./${file}` })),
          ...start.map(({ fileName }) => link({ rel: "modulepreload", href: `./${fileName}` })),
          ...[...views].map(([file, names]) =>
            link({
              rel: "figure",
              href: `./${file}`,
              "data-views": [...names].join(" "),
              ...(file === grid?.fileName && { as: "script" }),
            }),
          ),
        ];
      },
    },
  };
}

/** A worker draws files, never screens: what forms have for a screen stays out of its chunks. */
function noScreens(): Plugin {
  const name = "\0no-screen";
  return {
    name: "meetlat:no-screens",
    enforce: "pre",
    resolveId: (id) => (id.endsWith("/drawing.tsx") ? name : undefined),
    load: (id) => (id === name ? "export {}" : undefined),
  };
}

/** Names of the chunks that these import before they can run, however far away. */
function importedBy(chunks: readonly { readonly imports: readonly string[] }[], bundle: Bundle): Set<string> {
  const found = new Set<string>();
  const waiting = chunks.flatMap(({ imports }) => imports);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const file = bundle[name];
    if (file?.type === "chunk") waiting.push(...file.imports);
  }
  return found;
}

/**
 * Texts stand in both languages side by side, so that neither can be forgotten; a page is read in one, and needs a
 * part at a time. This cuts `virtual:texts/nl-start` and so on out of them; `virtual:texts` loads any of them.
 */
function texts(): Plugin {
  const name = "virtual:texts";
  const loadersOf = (language: Language): string =>
    `{${TEXT_PARTS.map((part) => `${JSON.stringify(part)}: () => import("${name}/${language}-${part}")`).join(",")}}`;
  const modules = new Map([
    [
      name,
      `const loaders = ${loadersOf(FIRST_LANGUAGE)};
       export const load = async (language, part) =>
         language === ${JSON.stringify(FIRST_LANGUAGE)} ? loaders[part]() : (await import("${name}/others")).load(language, part);`,
    ],
    [
      `${name}/others`,
      `const loaders = {${LANGUAGES.filter((one) => one !== FIRST_LANGUAGE)
        .map((one) => `${one}: ${loadersOf(one)}`)
        .join(",")}};
       export const load = (language, part) => loaders[language][part]();`,
    ],
    ...LANGUAGES.flatMap((language) =>
      TEXT_PARTS.map((part): [string, string] => [
        `${name}/${language}-${part}`,
        `export default ${JSON.stringify(resourcesOf(language, part))}`,
      ]),
    ),
  ]);
  return {
    name: "meetlat:texts",
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => modules.get(id.replace("\0", "")),
  };
}
