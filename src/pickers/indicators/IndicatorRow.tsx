import type { Indicator } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { addIndicator, removeIndicator, setMembers } from "../../workspace/actions.ts";
import { STORE } from "../../workspace/defaults.ts";
import { openIndicator } from "../../workspace/openings.ts";
import { lacks } from "../availability.ts";
import { focusOf, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { indicatorMeta } from "./indicatorWords.ts";
import { MemberPicker } from "./MemberPicker.tsx";

/** An indicator: the box adds it to what is shown, its name opens it by itself. What it lacks stands below it. */
export function IndicatorRow({ indicator, ...props }: PickerProps & { readonly indicator: Indicator }) {
  const { workspace, act, areas, mine } = props;
  const words = useWords();
  const query = queryOf(workspace);
  const { source = STORE } = indicator;
  const series = query.series.find((one) => one.source === source && one.indicator === indicator.id);
  const name = words.localised(indicator.name);
  const lacking = lacks(indicator, query.level, query.series.length > 0 ? query.periods : undefined, areas);
  const levels = areas.levels.filter(({ id }) => indicator.spans.some((span) => span.level === id));
  const ref = { indicator: indicator.id, source };
  return (
    <li className={`indicator${series ? " chosen" : ""}${lacking ? " lacking" : ""}`}>
      <input
        type="checkbox"
        aria-label={words.text("pickers.add-indicator", { indicator: name })}
        checked={series !== undefined}
        onChange={(event) => {
          if (event.target.checked) act("addIndicator", (now) => addIndicator(now, ref));
          else act("removeIndicator", (now) => removeIndicator(now, ref));
        }}
      />
      <div>
        <button
          type="button"
          className="indicator-name"
          onClick={() => act("openIndicator", (now) => openIndicator(now, indicator, focusOf(areas, mine)))}
        >
          {name}
        </button>
        <p className="meta">{indicatorMeta(indicator, query.level, words)}</p>
        <p className="meta">{levels.map((level) => words.localised(level.name)).join(", ")}</p>
        {lacking ? <p className="meta lack">{words.say(lacking)}</p> : null}
        {series &&
          indicator.dimensions.map((dimension) => (
            <MemberPicker
              key={dimension.id}
              dimension={dimension}
              chosen={series.members[dimension.id] ?? []}
              onChange={(members) => act("setMembers", (now) => setMembers(now, ref, dimension.id, members))}
            />
          ))}
      </div>
    </li>
  );
}
