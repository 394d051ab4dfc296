import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/tokens.css";
import "../ui/base.css";
import "./shell/shell.css";
import "./figure/figure.css";
import { formById, FORMS } from "../presentations/registry.ts";
import { bindAddress } from "../workspace/address.ts";
import { activeTab, EMPTY_WORKSPACE } from "../workspace/defaults.ts";
import { decodeLink } from "../workspace/link/decode.ts";
import { openPreferences } from "../workspace/preferences.ts";
import { createWorkspaceStore } from "../workspace/store.ts";
import { begin } from "./begin.ts";
import { loadFormParts } from "./figure/useFormParts.ts";
import { Root } from "./Root.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const { data, config } = begin(new URL(document.baseURI));
const known = { forms: FORMS.map((form) => form.id), sources: ["store"] };
const link = decodeLink(window.location.search, known);
const store = createWorkspaceStore(link.workspace ?? EMPTY_WORKSPACE);
const asked = activeTab(store.getState().workspace);
if (asked.query.series.length > 0) {
  // The figures and the code that draws them come in while React makes the page.
  data.prepare(asked.query);
  const form = formById(asked.form);
  if (form) void loadFormParts(form);
}

const preferences = openPreferences(() => window.localStorage);
const { config: settings, notices } = await config;
createRoot(root).render(
  <StrictMode>
    <Root
      {...{ data, store, preferences, known }}
      config={settings}
      linked={link.language}
      notices={[...notices, ...link.notices]}
      bind={(onNotices) => bindAddress(store, window, { known, onNotices })}
    />
  </StrictMode>,
);
