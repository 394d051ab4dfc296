import { describe, expect, test } from "vitest";
import { fragmentsFor } from "../../../src/publish/csp/fragments.ts";
import { contentSecurityPolicy, metaPolicy } from "../../../src/sources/policy.ts";

describe("headers of a site, ready for its web server", () => {
  const hosts = ["opendata.example.nl"];

  test("nginx and a file of headers have the policy of the settings, word for word, on refusals too", () => {
    const [nginx, , headers] = fragmentsFor({ name: "Delft", hosts, embedding: true });
    const policy = contentSecurityPolicy(hosts, true);
    expect(nginx?.text).toContain(`add_header Content-Security-Policy "${policy}" always;`);
    expect(headers?.text).toContain(`/*\n  Content-Security-Policy: ${policy}\n`);
    for (const line of nginx?.text.split("\n") ?? [])
      if (/^add_header (?!Cache)/.test(line)) expect(line).toMatch(/ always;$/);
  });

  test("without settings nothing outside is allowed, and a host that is none is named", () => {
    expect(fragmentsFor({})[0]?.text).toContain("connect-src 'self';");
    expect(() => fragmentsFor({ hosts: ["https://a.nl; script-src *"] })).toThrow(/script-src \*/);
  });

  test("the policy in the page is as strict on scripts, and says nothing that a page cannot say", () => {
    const own = metaPolicy().split("; ");
    const sent = contentSecurityPolicy([], false).split("; ");
    expect(own.filter((line) => !line.startsWith("connect-src"))).toEqual(
      sent.filter((line) => !/^(?:connect-src|frame-ancestors)/.test(line)),
    );
    expect(own.join()).not.toContain("frame-ancestors");
  });
});
