import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";

/**
 * The import table of the house (src/README.md): what each room may import, and of which rooms only the types.
 * A room may always import itself and packages; the latter with the exceptions further down.
 */
const rooms = {
  cube: {},
  analysis: { all: ["cube"] },
  sources: { all: ["cube"] },
  data: { all: ["cube", "analysis", "sources"] },
  workspace: { all: ["cube"], types: ["analysis"] },
  ui: { types: ["cube"] },
  i18n: { all: ["cube"] },
  presentations: { all: ["cube", "analysis", "ui", "i18n"] },
  pickers: { all: ["cube", "data", "workspace", "ui", "i18n"], types: ["analysis"] },
  export: { all: ["cube", "analysis", "presentations", "ui", "i18n"] },
  app: {
    all: ["cube", "analysis", "sources", "data", "workspace", "ui", "i18n", "presentations", "pickers", "export"],
  },
  publish: { all: ["cube", "sources"] },
};

const to = (types) => ({ element: { types: { anyOf: types } } });

const policies = Object.entries(rooms).flatMap(([room, { all = [], types = [] }]) => [
  { from: to([room]), allow: { to: to([room, ...all]) } },
  ...(types.length === 0 ? [] : [{ from: to([room]), allow: { to: to(types), dependency: { kind: "type" } } }]),
]);

/** Packages that draw; heavy, so each loads with the form that needs it and nowhere else. */
const painters = "echarts|maplibre-gl|ag-grid-community|ag-grid-react";
const painterImports = {
  regex: `^(?:${painters})(?:/|$)`,
  message: "Only src/presentations draws with this package.",
};
const reactImports = {
  regex: "^(?:react|react-dom|react-aria-components|react-i18next|i18next|zustand|@tanstack/react-query)(?:/|$)",
  message: "The model and the analysis are plain functions: no React, no screen.",
};
const screenImports = {
  regex: "^(?:react|react-dom|react-aria-components|react-i18next)(?:/|$)",
  message: "This room draws no screen, and is not held to the rules of React.",
};
const nodeImports = {
  regex: "^node:",
  message: "This runs in the browser; only src/publish runs in Node.",
};
const imports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

const html = [
  {
    selector: "MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
    message: "Text from outside is text, never HTML.",
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
    message: "Text from outside is text, never HTML.",
  },
];
const typeImports = {
  selector: "TSImportType",
  message: "Write an `import type` at the top, so that the import table sees it.",
};
const painterLoads = {
  selector: `ImportExpression > Literal[value=/^(?:${painters})/]`,
  message: "Only src/presentations draws with this package.",
};
const clocks = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: "Same input, same output: pass the date in.",
  },
  { selector: 'CallExpression[callee.name="Date"]', message: "Same input, same output: pass the date in." },
];
const syntax = (...rules) => ({ "no-restricted-syntax": ["error", ...html, typeImports, ...rules] });

const requests = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "Every request goes through src/sources/request.ts.",
}));
const screen = [
  "window",
  "document",
  "navigator",
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "performance",
  "crypto",
  "process",
].map((name) => ({ name, message: "The model and the analysis know no browser, clock or device." }));
const globalNames = (...names) => ({
  "no-restricted-globals": ["error", { globals: names, checkGlobalObject: true }],
});

export default ts.config(
  { ignores: ["dist/", "test-results/", "playwright-report/", "coverage/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...syntax(),
      eqeqeq: "error",
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        {
          "ts-expect-error": true,
          "ts-ignore": true,
          "ts-nocheck": true,
          "ts-check": false,
        },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  { files: ["**/*.{ts,tsx}"], rules: { "max-lines": ["error", { max: 300 }] } },
  // Texts are data: one room, one list, as long as the room has things to say.
  { files: ["src/i18n/texts/*.ts"], rules: { "max-lines": "off" } },
  { files: ["**/*.js"], ...ts.configs.disableTypeChecked },
  { files: ["**/*.js"], languageOptions: { globals: globals.node } },

  // The house.
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": Object.keys(rooms).map((type) => ({ type, pattern: `src/${type}` })),
      "boundaries/legacy-templates": false,
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", policies }],
      "boundaries/no-unknown-files": "error",
      "boundaries/no-unknown-dependencies": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      ...imports(painterImports, nodeImports),
      ...syntax(painterLoads),
      ...globalNames(...requests),
      "no-console": "error",
    },
  },
  { files: ["src/presentations/**"], rules: { ...imports(nodeImports), ...syntax() } },
  {
    files: ["src/{sources,workspace,export}/**"],
    rules: { ...imports(painterImports, nodeImports, screenImports) },
  },
  {
    files: ["src/cube/**", "src/analysis/**"],
    rules: {
      ...imports(painterImports, nodeImports, reactImports),
      ...syntax(painterLoads, ...clocks),
      ...globalNames(...requests, ...screen),
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Same input, same output: pass the date in." },
        { object: "Math", property: "random", message: "Same input, same output." },
      ],
    },
  },
  { files: ["src/sources/request.ts"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["src/publish/**"],
    rules: { ...imports(painterImports, screenImports), "no-restricted-globals": "off", "no-console": "off" },
  },

  // Screens.
  {
    files: ["src/**/*.{ts,tsx}", "tests/unit/**/*.tsx"],
    // Where React may not be imported its rules have nothing to find, and reading for them takes long.
    ignores: ["src/{cube,analysis,sources,workspace,export,publish}/**"],
    ...hooks.configs.flat["recommended-latest"],
  },
  { files: ["**/*.tsx"], ...a11y.flatConfigs.strict },
);
