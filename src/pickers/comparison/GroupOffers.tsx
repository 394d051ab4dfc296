import type { Result } from "../../analysis/result.ts";
import { useWords } from "../../i18n/context.tsx";
import { takeGroupsApart } from "../../workspace/groupActions.ts";
import type { PickerProps } from "../props.ts";
import { refusedGroups } from "./refusedGroups.ts";

interface GroupOffersProps extends Pick<PickerProps, "act"> {
  readonly result: Result;
}

/** A group that has no figure as a whole offers what there is instead: the figures of its areas, beside each other. */
export function GroupOffers({ act, result }: GroupOffersProps) {
  const words = useWords();
  const { groups, series } = refusedGroups(result);
  if (groups.length === 0) return null;
  const listed = (names: readonly string[]) =>
    new Intl.ListFormat(words.locale, { type: "conjunction" }).format([...new Set(names)]);
  return (
    <div className="gap-offers" role="group" aria-label={words.text("pickers.groups-offer")}>
      <p>
        {words.text("pickers.groups-refused", {
          areas: listed(groups.map(({ name }) => words.localised(name))),
          names: listed(series.map(({ name }) => words.localised(name))),
        })}{" "}
        <button type="button" className="button" onClick={() => act("changeReference", takeGroupsApart)}>
          {words.text("pickers.groups-apart")}
        </button>
      </p>
    </div>
  );
}
