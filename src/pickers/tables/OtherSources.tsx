import { Suspense, lazy, useState } from "react";
import { useServices } from "../../data/liveHooks.ts";
import { useWords } from "../../i18n/context.tsx";
import { chosenIndicators, queryOf } from "../props.ts";
import type { PickerProps } from "../props.ts";
import { IndicatorRow } from "../indicators/IndicatorRow.tsx";

const TablesDialog = lazy(async () => ({ default: (await import("./TablesDialog.tsx")).TablesDialog }));

/** What is chosen from live tables, and the way to more of them; nothing where the site has switched them off. */
export function OtherSources(props: PickerProps) {
  const words = useWords();
  const services = useServices();
  const [open, setOpen] = useState(false);
  const chosen = chosenIndicators(queryOf(props.workspace), props.catalogue).filter(({ source }) => source);
  if (services.length === 0 && chosen.length === 0) return null;
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
      {open && (
        <Suspense>
          <TablesDialog {...props} services={services} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
