import type { Format } from "../format.ts";

const CODE = { group: "data", preview: "text", many: false, plain: true, direct: true } as const;

export const rFormat: Format = {
  ...CODE,
  id: "code-r",
  name: { nl: "Code in R", en: "Code in R" },
  purpose: {
    nl: "Een script dat precies deze cijfers van de bron leest, zodat een ander het kan nadoen.",
    en: "A script that reads exactly these figures from the source, so that others can do it again.",
  },
  extension: "R",
  type: "text/plain;charset=utf-8",
  load: async () => (await import("./write.ts")).codeIn("r"),
};

export const pythonFormat: Format = {
  ...CODE,
  id: "code-python",
  name: { nl: "Code in Python", en: "Code in Python" },
  purpose: rFormat.purpose,
  extension: "py",
  type: "text/x-python;charset=utf-8",
  load: async () => (await import("./write.ts")).codeIn("python"),
};

export const addressFormat: Format = {
  ...CODE,
  id: "code-address",
  name: { nl: "Adressen van de bestanden", en: "Addresses of the files" },
  purpose: {
    nl: "Waar de cijfers staan, om ze met een eigen programma te lezen.",
    en: "Where the figures are, to read them with a program of your own.",
  },
  extension: "txt",
  type: "text/plain;charset=utf-8",
  load: async () => (await import("./write.ts")).codeIn("address"),
};
