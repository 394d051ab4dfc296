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
  const connect = ["'self'", ...new Set(hosts.map(hostOrigin))];
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
    `frame-ancestors ${embedding ? "*" : "'self'"}`,
  ].join("; ");
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
