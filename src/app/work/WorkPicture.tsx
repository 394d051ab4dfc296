import { useEffect, useState } from "react";
import { formById } from "../../presentations/registry.ts";
import { Icon } from "../../ui/Icon.tsx";
import { ICONS } from "../../ui/icons.ts";
import { activeTab } from "../../workspace/defaults.ts";
import { readPicture } from "../../workspace/keep/beside.ts";
import type { KeptWork } from "../../workspace/keep/shelf.ts";

/** An image that comes in while the list is read anew still needs its address. */
const LET_GO = 5000;

/** The small picture of a kept work; until there is one the sign of its form. Beside its name, so it needs no words. */
export function WorkPicture({ work: { id, saved, workspace } }: { readonly work: KeptWork }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | undefined;
    let current = true;
    void readPicture(id)
      .catch(() => undefined)
      .then((picture) => {
        if (!picture || !current) return;
        made = URL.createObjectURL(picture);
        setAddress(made);
      });
    return () => {
      current = false;
      const done = made;
      if (done !== undefined) setTimeout(() => URL.revokeObjectURL(done), LET_GO);
    };
  }, [id, saved]);
  return (
    <span className="work-picture">
      {address === null ? (
        <Icon path={formById(activeTab(workspace).form)?.icon ?? ICONS.keep} />
      ) : (
        <img src={address} alt="" />
      )}
    </span>
  );
}
