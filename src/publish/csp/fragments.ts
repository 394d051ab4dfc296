import * as v from "valibot";
import { responseHeaders } from "../../sources/policy.ts";

/** A piece of settings for a web server, by the name of its file. */
export interface Fragment {
  readonly file: string;
  readonly text: string;
}

const SettingsSchema = v.object({
  hosts: v.optional(v.array(v.string()), []),
  embedding: v.optional(v.boolean(), false),
});

/** Files with a print of their content in their name never change; anything else is asked for anew. */
const FOREVER = "public, max-age=31536000, immutable";
const ANEW = "no-cache";

const MADE = "Made by `npm run csp` from config.json. Make it anew when `hosts` or `embedding` change.";

/**
 * The response headers of a site, from its settings, for nginx (a file to include in `server { }`, and one beside it) and for hosts that read
 * a file `_headers` beside the page (Cloudflare Pages, Netlify). Throws, naming it, for a host that is none.
 */
export function fragmentsFor(config: unknown): readonly Fragment[] {
  const { hosts, embedding } = v.parse(SettingsSchema, config);
  const headers = responseHeaders(hosts, embedding);
  return [
    { file: "nginx-server.conf", text: nginx(headers) },
    { file: "nginx-http.conf", text: nginxMap() },
    { file: "_headers", text: headersFile(headers) },
  ];
}

type Headers = ReturnType<typeof responseHeaders>;

/** Beside `server { }`, as nginx knows a `map` only there. An expression with braces stands between quotes. */
function nginxMap(): string {
  return [
    `# ${MADE}`,
    "map $uri $meetlat_cache {",
    `    default "${ANEW}";`,
    `    "~/assets/[^/]+-[\\w-]{8}\\.\\w+$" "${FOREVER}";`,
    `    "~\\.[0-9a-f]{8,}\\.json$" "${FOREVER}";`,
    "}",
    "",
  ].join("\n");
}

/** Said in the file itself, where whoever includes it reads it. */
const AGAIN = "An nginx `location` with an `add_header` of its own sends none of these: include this file in it again.";

/** Kinds of content that a third remains of; nginx packs HTML by itself, and a typeface is packed already. */
const PACKED = ["application/javascript", "text/javascript", "text/css", "application/json", "image/svg+xml"];

/** Inside `server { }`. `always`: refusals too. */
function nginx(headers: Headers): string {
  return [
    `# ${MADE}`,
    `# ${AGAIN}`,
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    "add_header Cache-Control $meetlat_cache;",
    "gzip on;",
    "gzip_vary on;",
    `gzip_types ${PACKED.join(" ")};`,
    "",
  ].join("\n");
}

/**
 * Folders of a site, with its store in `store/`, in which every file has such a print: `_headers` knows folders, no
 * patterns. Nothing is said of other files: both hosts have them asked for anew, and would send two rules as one line.
 */
const HASHED = ["assets", "store/areas", "store/boundaries", "store/data", "store/indicators"];

function headersFile(headers: Headers): string {
  return [
    `# ${MADE}`,
    "/*",
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ...HASHED.flatMap((folder) => [`/${folder}/*`, `  Cache-Control: ${FOREVER}`]),
    "",
  ].join("\n");
}
