import { expect, test } from "./driver/test.ts";

test("every answer carries the policy, that of the page and those of its workers included", async ({
  page,
  workbench,
  map,
}) => {
  const policies = new Map<string, string | undefined>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    policies.set(pathname, response.headers()["content-security-policy"]);
  });
  await workbench.open("?indicators=self-rated-health&periods=2024&view=map");
  await map.isDrawnBy("gl");
  await expect.poll(() => page.workers().length).toBeGreaterThan(1); // ours, and that of the map
  const scripts = page
    .workers()
    .map((worker) => new URL(worker.url()))
    .filter(({ protocol }) => protocol === "http:");
  expect(scripts).not.toEqual([]);
  // Any web server sends that as a script.
  for (const { pathname } of scripts) expect(pathname).toMatch(/\.js$/);
  for (const { pathname } of scripts)
    policies.set(pathname, (await page.request.get(pathname)).headers()["content-security-policy"]);

  expect([...policies.keys()]).toContain("/");
  for (const [path, policy] of policies) {
    expect(policy, path).toMatch(/default-src 'none'|default-src 'self'/);
    expect(policy, path).not.toMatch(/unsafe-eval|\*(?:\s|;|$)/);
    expect(policy, path).not.toMatch(/script-src[^;]*unsafe-inline/);
  }
});

test("a refusal carries the policy too, and what is not there is not the page", async ({ page }) => {
  const answer = await page.request.get("/no-such-page");
  expect(answer.status()).toBe(404);
  expect(answer.headers()["content-security-policy"]).toBeTruthy();
});

test("no other site may show this one in a frame", async ({ page }) => {
  const policy = (await page.request.get("/")).headers()["content-security-policy"] ?? "";
  expect(policy).toContain("frame-ancestors 'self'");
});
