import { bytesFromPage } from "./bytes.ts";
import { createEngine } from "./inProcess.ts";
import { serveEngine } from "./serve.ts";

serveEngine(
  createEngine(() => bytesFromPage(self)),
  self,
);
