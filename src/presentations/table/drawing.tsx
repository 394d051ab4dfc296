export { TableDrawing as Drawing } from "./TableDrawing.tsx";
