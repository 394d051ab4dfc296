import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { metaPolicy, responseHeaders } from "../../sources/policy.ts";

/** The folder of the project, in which the built site stands in `dist`. */
const ROOT = new URL("../../../", import.meta.url);

/**
 * The preview server is the reference for any other web server: the headers below belong on every answer, pages,
 * scripts, workers and refusals alike.
 */
export function served(port: number): Plugin {
  return {
    name: "meetlat:served",
    configurePreviewServer(server) {
      const headers = configuredHeaders();
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of headers) response.setHeader(name, value);
        response.setHeader("Cache-Control", cacheControl(request.url ?? "/"));
        next();
      });
      server.httpServer.once("listening", () => {
        console.log(`http://localhost:${port}`);
      });
    },
  };
}

/** For the hosts that the run-time settings name; read when the server starts, as an operator may edit the file. */
function configuredHeaders(): ReturnType<typeof responseHeaders> {
  const file = new URL("dist/config.json", ROOT);
  const config = JSON.parse(readFileSync(file, "utf8")) as { hosts?: string[]; embedding?: boolean };
  return responseHeaders(config.hosts ?? [], config.embedding === true);
}

/** For a web server that sends no headers: a policy in the page itself. The development server needs inline scripts. */
export function policyInPage(): Plugin {
  const attrs = { "http-equiv": "Content-Security-Policy", content: metaPolicy() };
  return {
    name: "meetlat:policy-in-page",
    apply: "build",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  };
}

/**
 * A file with a hash of its content in its name never changes; anything else, and a file that is not there (it may
 * come with the next publication), is asked for again each time.
 */
function cacheControl(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  const hashed = /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path) || /\.[0-9a-f]{8,}\.json$/.test(path);
  return hashed && existsSync(new URL(`dist${path}`, ROOT)) ? "public, max-age=31536000, immutable" : "no-cache";
}
