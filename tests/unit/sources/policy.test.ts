import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../src/sources/policy.ts";

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split("; ").map((line) => {
      const [name = "", ...words] = line.split(" ");
      return [name, words.join(" ")];
    }),
  );
}

describe("contentSecurityPolicy", () => {
  it("allows nothing but the own address without hosts", () => {
    const policy = directives(contentSecurityPolicy([], false));
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("script-src")).toBe("'self'");
    expect(policy.get("worker-src")).toBe("'self'");
    expect(policy.get("connect-src")).toBe("'self'");
    expect(policy.get("base-uri")).toBe("'none'");
    expect(policy.get("form-action")).toBe("'none'");
  });

  it("never lets inline script or eval through", () => {
    const script = directives(contentSecurityPolicy(["https://opendata.example.nl"], true)).get("script-src");
    expect(script).not.toMatch(/unsafe|\*|data:|blob:/);
  });

  it("names each host once, with its scheme and port", () => {
    const hosts = [
      "https://opendata.example.nl",
      "OpenData.example.nl",
      "https://api.example.nl:8443",
      "http://localhost:4174",
    ];
    expect(directives(contentSecurityPolicy(hosts, false)).get("connect-src")).toBe(
      "'self' https://opendata.example.nl https://api.example.nl:8443 http://localhost:4174",
    );
  });

  it("lets other sites frame the app only when embedding is on", () => {
    expect(directives(contentSecurityPolicy([], false)).get("frame-ancestors")).toBe("'self'");
    expect(directives(contentSecurityPolicy([], true)).get("frame-ancestors")).toBe("*");
  });

  it.each([
    "*",
    "https:",
    "data:",
    "'unsafe-eval'",
    "https://a.nl; script-src *",
    "a.nl b.nl",
    "https://a.nl/path",
    "http://a.nl",
    "https://user@a.nl",
    "a.nl\r\nX-Header: 1",
    "",
  ])("refuses %j, which is not a host", (host) => {
    expect(() => contentSecurityPolicy([host], false)).toThrow(/Not a host/);
  });
});
