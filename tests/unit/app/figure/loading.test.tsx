// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"fetch": {"disableSameOriginPolicy": true}}}
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Loading } from "../../../../src/app/figure/Loading.tsx";
import { createDataClient } from "../../../../src/data/client.ts";
import { createEngine } from "../../../../src/data/engine/inProcess.ts";
import { requestFor } from "../../../../src/data/engine/requestFor.ts";
import { useResult } from "../../../../src/data/hooks.ts";
import { DataProvider } from "../../../../src/data/provider.tsx";
import { question, settingsFor } from "../../data/questions.ts";
import { files, serve } from "../../sources/server.ts";
import { storeFiles } from "../../sources/store/smallStore.ts";

const cleaning: (() => unknown)[] = [];
beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
});
afterEach(async () => {
  for (const clean of cleaning.splice(0).reverse()) await clean();
  vi.unstubAllGlobals();
});

/** Lets what is under way come in, as React wants it in a test, until something is there. */
async function until<T>(find: () => T | false | null): Promise<T> {
  for (let turn = 0; turn < 250; turn += 1) {
    const found = find();
    if (found) return found;
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error("it never came");
}

test("Stoppen closes the connection of figures that do not come, and the screen says that they were stopped", async () => {
  const whole = files(storeFiles());
  const closed = vi.fn();
  const server = await serve((request, response) => {
    if ((request.url ?? "").includes("/data/")) {
      response.on("close", closed);
      response.writeHead(200, { "content-type": "application/json" }).write("{");
    } else whole(request, response);
  });
  cleaning.push(server.close);
  const engine = createEngine(requestFor);
  await engine.open(settingsFor(server));
  const client = createDataClient(engine);
  cleaning.push(() => client.queries.clear());

  const asked = question(["population"], ["2020"]);
  function Screen() {
    const reading = useResult(asked);
    return (
      <>
        <Loading reading={reading} />
        <output>{reading.problems.map(({ kind }) => kind).join()}</output>
      </>
    );
  }
  const host = document.createElement("div");
  const root = createRoot(host);
  act(() =>
    root.render(
      <DataProvider client={client}>
        <Screen />
      </DataProvider>,
    ),
  );
  cleaning.push(() => act(() => root.unmount()));
  const stop = await until(() => host.querySelector("button"));
  expect(stop.textContent).toBe("Stoppen");
  await until(() => server.asked.some((path) => path.includes("/data/")));
  expect(closed).not.toHaveBeenCalled();
  act(() => stop.click());
  await until(() => closed.mock.calls.length > 0 && host.querySelector("output")?.textContent === "cancelled");
  expect(host.querySelector("button")).toBeNull();
});
