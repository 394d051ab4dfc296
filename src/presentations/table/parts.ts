/** The heavy half of the table: a chunk of its own. */
export { Drawing } from "./Drawing.tsx";
export { Panel } from "./Panel.tsx";
