import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LANGUAGES } from "../cube/text.ts";
import { loadTexts } from "../i18n/loadTexts.ts";
import { browserLanguage } from "./browserLanguage.ts";
import type { Message } from "../cube/message.ts";
import { createDataClient } from "../data/client.ts";
import { keptHosts } from "../data/hosts.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import "./shell/shell.css";
import { formById, FORMS } from "../presentations/registry.ts";
import { activeTab, EMPTY_WORKSPACE } from "../workspace/defaults.ts";
import type { DecodedLink } from "../workspace/link/decode.ts";
import { openPreferences } from "../workspace/preferences.ts";
import { askedQuery } from "../workspace/formulas.ts";
import { createWorkspaceStore } from "../workspace/store.ts";
import { workIdOf } from "../workspace/workId.ts";
import type { Early } from "./early.ts";
import { loadStart, loadWorkbench } from "./later.ts";
import { drawings } from "./figure/formParts.ts";
import { Root } from "./Root.tsx";
import { SiteProvider } from "./site.ts";

// Which live services there are stands in the settings, which are read at the same time: the engine knows.
const known = { forms: FORMS.map((form) => form.id) };

/** Makes the page: what the link asks for is read and drawn while the settings are still on their way. */
export async function showPage({ engine, config }: Early): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  const data = createDataClient(engine);
  data.warm();
  const hosts = keptHosts();
  if (hosts.length > 0) void engine.live({ about: "allow", origins: hosts });
  const link = await readLink(window.location.search);
  const store = createWorkspaceStore(link.workspace ?? EMPTY_WORKSPACE, workIdOf(window.history.state));
  const asked = activeTab(store.getState().workspace);
  const load = asked.query.series.length > 0 ? loadWorkbench : loadStart;
  void load();
  if (asked.query.series.length > 0) {
    const form = formById(asked.form);
    data.prepare(askedQuery(store.getState().workspace, asked), form?.group === "map");
    if (form) void drawings.load(form);
  }
  const preferences = openPreferences(() => window.localStorage);
  const chosen = link.language ?? preferences.getState().preferences.language;
  const likely = loadTexts(chosen ?? browserLanguage(LANGUAGES));
  const bind = (onNotices: (notices: readonly Message[]) => void) => {
    let release: (() => void) | null | undefined;
    void import("../workspace/address.ts").then(({ bindAddress }) => {
      if (release === undefined) release = bindAddress(store, window, { known, onNotices });
    });
    return () => {
      release?.();
      release = null;
    };
  };
  const { config: settings, notices } = await config;
  await load();
  await likely;
  document.title = settings.name;
  const language = chosen ?? browserLanguage(settings.languages);
  await loadTexts(language);
  createRoot(root).render(
    <StrictMode>
      <SiteProvider value={settings}>
        <Root
          {...{ data, store, preferences, bind }}
          config={settings}
          firstLanguage={language}
          embedded={new URLSearchParams(window.location.search).has("embed")}
          notices={[...notices, ...link.notices]}
        />
      </SiteProvider>
    </StrictMode>,
  );
}

/** What a link asks for. An address that asks for nothing is not read: its grammar comes in when something is chosen. */
async function readLink(search: string): Promise<DecodedLink> {
  if (search === "") return { workspace: null, notices: [] };
  const { decodeLink } = await import("../workspace/link/decode.ts");
  return decodeLink(search, known);
}
