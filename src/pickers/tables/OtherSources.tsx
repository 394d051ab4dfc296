import { Suspense, useState } from "react";
import { OWN_FILES } from "../../cube/ownFile.ts";
import { useServices } from "../../data/liveHooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { needTexts } from "../../i18n/loadTexts.ts";
import { lazyPart } from "../../i18n/lazyPart.tsx";
import { chosenIndicators, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { IndicatorRow } from "../indicators/IndicatorRow.tsx";

const TablesDialog = lazyPart(async () => ({ default: (await import("./TablesDialog.tsx")).TablesDialog }));

const OwnFiles = lazyPart(async () => {
  const [{ OwnFiles }] = await Promise.all([import("../own/OwnFiles.tsx"), needTexts("own")]);
  return { default: OwnFiles };
});

/** What is chosen from live tables and the way to more of them, where the site has not switched them off; own files. */
export function OtherSources(props: PickerProps) {
  const words = useWords();
  const services = useServices();
  const [open, setOpen] = useState(false);
  const chosen = chosenIndicators(queryOf(props.workspace), props.catalogue).filter(
    ({ source }) => source !== undefined && source !== OWN_FILES,
  );
  return (
    <div className="other-sources">
      {chosen.length > 0 && (
        <>
          <h4 className="meta">{words.text("tables.own-list")}</h4>
          <ul>
            {chosen.map((indicator) => (
              <IndicatorRow key={indicator.id} {...props} indicator={indicator} />
            ))}
          </ul>
        </>
      )}
      {services.length > 0 && (
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {words.text("tables.add")}
        </button>
      )}
      <Suspense>
        <OwnFiles {...props} />
      </Suspense>
      {open && (
        <Suspense>
          <TablesDialog {...props} services={services} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
