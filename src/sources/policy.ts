/**
 * The Content-Security-Policy Meetlat runs under.
 *
 * Everything comes from the app's own address; the only other places a page may speak to are the hosts that the
 * configuration names, so text from outside can neither run as script nor send anything elsewhere. Styles may be
 * inline, because grids, charts and maps position their parts that way. `frame-ancestors` is the one line that
 * differs between an app that may be embedded in other sites and one that may not.
 *
 * A host is written as an origin (`https://opendata.example.nl`, optionally with a port) or as a bare host name,
 * which means https. Plain http is for this machine only. Anything else is a mistake in the configuration and
 * throws: a wrong word in a policy would loosen or break it without a sound.
 *
 * @param hosts where data may be read from, besides the app's own address
 * @param embedding whether other sites may show the app in a frame
 * @returns the header's value
 */
export function contentSecurityPolicy(hosts: readonly string[], embedding: boolean): string {
  const lines = linesFor(["'self'", ...new Set(hosts.map(hostOrigin))]);
  return [...lines, `frame-ancestors ${embedding ? "*" : "'self'"}`].join("; ");
}

/**
 * The policy inside `index.html`, for a web server that sends no headers. It is written when Meetlat is built and must
 * not be stricter than settings that are edited later, so it allows data from any safe address (`request.ts` still asks
 * none that the site does not list). It does not bind workers, and cannot say who may show the page in a frame.
 */
export function metaPolicy(): string {
  return linesFor(["'self'", "https:", "http://localhost:*", "http://127.0.0.1:*"]).join("; ");
}

/** What belongs on every answer of a web server that serves Meetlat: pages, scripts, workers and refusals alike. */
export function responseHeaders(hosts: readonly string[], embedding: boolean): readonly (readonly [string, string])[] {
  return [
    ["Content-Security-Policy", contentSecurityPolicy(hosts, embedding)],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ];
}

function linesFor(connect: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src ${connect.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

const NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/;
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/;

/** A host from the configuration as an origin: `opendata.example.nl` → `https://opendata.example.nl`. Throws for a mistake. */
export function hostOrigin(host: string): string {
  const [, scheme = "https", name = ""] = /^(?:(https?):\/\/)?(.*)$/.exec(host.toLowerCase()) ?? [];
  if (!NAME.test(name) || (scheme === "http" && !THIS_MACHINE.test(name))) {
    throw new Error(`Not a host that data can be read from: ${JSON.stringify(host)}`);
  }
  return `${scheme}://${name}`;
}
