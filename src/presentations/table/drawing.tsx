export { TableDrawing as Drawing } from "./TableDrawing.tsx";
export { Panel } from "./Panel.tsx";
