import type { Prepared } from "../../cube/indicator.ts";
import { useWords } from "../../i18n/context.tsx";
import { HereLink } from "../../ui/HereLink.tsx";
import type { PickerProps } from "../props.ts";

interface PreparedListProps extends Pick<PickerProps, "act"> {
  readonly prepared: readonly Prepared[];
}

/** The presentations of a theme that are ready: one press, and it stands in a tab of its own. */
export function PreparedList({ prepared, act }: PreparedListProps) {
  const words = useWords();
  return (
    <>
      <p className="meta">{words.text("pickers.prepared")}</p>
      <ul className="prepared">
        {prepared.map(({ title, address }) => (
          <li key={address}>
            <HereLink
              {...{ address }}
              onOpen={() => {
                void import("../../workspace/prepared.ts").then(({ showPrepared }) => {
                  act("showPrepared", (workspace) => showPrepared(workspace, address));
                });
              }}
            >
              {words.localised(title)}
            </HereLink>
          </li>
        ))}
      </ul>
    </>
  );
}
