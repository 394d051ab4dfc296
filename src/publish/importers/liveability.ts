import * as v from "valibot";
import type { ImportFile } from "./importer.ts";

const FileSchema = v.record(v.pipe(v.string(), v.regex(/^GM\d{4}$/)), v.record(v.string(), v.unknown()));

/**
 * Classes of liveability: `{"GM0003": {"KL02": "6", "VKL0208": "4", …}}`. `KL` and two digits is the class of a year;
 * `VKL`, the class of a difference between two years, is another notion and is not read.
 */
export const importLiveability: ImportFile = (text, _source, wanted, sink) => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), FileSchema), text);
  if (!parsed.success) {
    sink.refuse(1, parsed.issues[0].message);
    return;
  }
  if (Object.keys(parsed.output).length === 0) {
    sink.refuse(1, "the file is empty");
    return;
  }
  let line = 0;
  for (const [area, classes] of Object.entries(parsed.output)) {
    line += 1;
    sink.row();
    for (const [key, written] of Object.entries(classes)) {
      const match = /^([A-Z]+)(\d{2})$/.exec(key);
      const select = match?.[1];
      if (!match || select === undefined || !wanted.has(select)) continue;
      const period = `20${match[2] ?? ""}`;
      if (written === "") sink.figure(select, { line, area, period, value: "not-published" });
      else if (typeof written !== "string" || !/^[1-9]$/.test(written)) {
        sink.refuse(line, `${area}: ${key} is no class from 1 to 9`);
      } else sink.figure(select, { line, area, period, value: Number(written) });
    }
  }
};
