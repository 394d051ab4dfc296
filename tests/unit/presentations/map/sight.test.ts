import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Intent } from "../../../../src/presentations/form.ts";
import { followIntent } from "../../../../src/app/intents.ts";
import { mapOptions } from "../../../../src/presentations/map/options.ts";
import { boxOfSight, sightFrom } from "../../../../src/presentations/map/sight.ts";
import { fit, project, scaleOf } from "../../../../src/presentations/map/view.ts";
import { setForm, setOptions } from "../../../../src/workspace/actions.ts";
import { EMPTY_WORKSPACE, activeTab } from "../../../../src/workspace/defaults.ts";
import { decodeLink } from "../../../../src/workspace/link/decode.ts";
import { encodeLink } from "../../../../src/workspace/link/encode.ts";
import { createWorkspaceStore } from "../../../../src/workspace/store.ts";

const size = { width: 800, height: 600 };
const look = (sight: unknown): Intent => ({ kind: "options", patch: { sight }, look: true });
const page = { retry: () => {}, openCard: () => {}, pointOut: () => {}, explain: () => {} };

describe("what is kept of where a map is looked at", () => {
  it("brings back the same view, to ten metres, on a screen of the same size", () => {
    const place = fc.tuple(
      fc.double({ min: 3.4, max: 7.2, noNaN: true }),
      fc.double({ min: 50.8, max: 53.5, noNaN: true }),
    );
    fc.assert(
      fc.property(place, fc.double({ min: 6, max: 13, noNaN: true }), ([longitude, latitude], zoom) => {
        const [x, y] = project(longitude, latitude);
        const box = boxOfSight(sightFrom({ x, y, zoom }, size, "wijk"), "wijk");
        const again = box && fit(box, size, 0);
        const pixels = scaleOf({ x, y, zoom });
        expect(Math.abs((again?.zoom ?? NaN) - zoom)).toBeLessThan(0.02);
        expect(Math.hypot((again?.x ?? NaN) - x, (again?.y ?? NaN) - y) * pixels).toBeLessThan(3);
      }),
    );
  });

  it("is none of other areas, and none where a link says what is no part of the world", () => {
    expect(boxOfSight(["gemeente", 50000, 520000, 54000, 522000], "gemeente")).toBeDefined();
    expect(boxOfSight(["gemeente", 50000, 520000, 54000, 522000], "wijk")).toBeUndefined();
    expect(boxOfSight(["gemeente", 54000, 520000, 50000, 522000], "gemeente")).toBeUndefined();
    expect(boxOfSight(["gemeente", 50000, 520000, 54000, 9e15], "gemeente")).toBeUndefined();
    expect(boxOfSight(null, "gemeente")).toBeUndefined();
    for (const odd of ["Utrecht", [], ["gemeente", 1, 2, 3], ["gemeente", 1, 2, 3, 0.5], 7])
      expect(v.parse(mapOptions, { sight: odd }).sight).toBeNull();
  });

  it("stands in the tab and its link without being a step, and is still there in another map and after a table", () => {
    const store = createWorkspaceStore(setForm(EMPTY_WORKSPACE, "map"));
    const sight = ["gemeente", 50000, 520000, 54000, 522000];
    for (const east of [53000, 53500, 54000])
      followIntent(look([...sight.slice(0, 3), east, 522000]), store, undefined, page);
    const { workspace, history } = store.getState();
    expect(activeTab(workspace).options).toEqual({ sight });
    expect(history.steps).toHaveLength(1);
    const { workspace: read } = decodeLink(encodeLink(workspace));
    expect(read && activeTab(read).options).toEqual({ sight });
    const coloured = setOptions(workspace, { palette: "blue" });
    expect(activeTab(setForm(setForm(coloured, "table"), "circles")).options).toEqual({ sight });
    followIntent(look(undefined), store, undefined, page);
    expect(activeTab(store.getState().workspace).options).toEqual({});
  });
});
