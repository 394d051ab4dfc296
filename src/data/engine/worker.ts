import { createEngine } from "./inProcess.ts";
import { serveEngine } from "./serve.ts";

serveEngine(createEngine(), self);
