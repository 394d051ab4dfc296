import type { Form } from "../form.ts";
import { bordersFor, isBorders } from "../map/borders.ts";
import { seriesOf } from "../map/scene.ts";
import { adviseChange } from "./advice.ts";
import { momentsOf } from "./model.ts";
import { changeOptions } from "./options.ts";
import type { ChangeOptions } from "./options.ts";
import { twinOf } from "./twin.ts";

export const form: Form<ChangeOptions> = {
  options: changeOptions,
  borders: (result, options, areas) => {
    const series = seriesOf(result, options);
    const [, last] = momentsOf(result, series) ?? [];
    const found = last === undefined ? undefined : bordersFor(result, last, areas, series);
    return found && isBorders(found) ? [found] : [];
  },
  advise: adviseChange,
  twin: twinOf,
};
