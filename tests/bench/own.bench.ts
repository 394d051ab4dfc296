import "../texts.ts";
import { bytesOf, understood } from "../unit/sources/own/files.ts";
import { largeFile } from "./largeFile.ts";
import { hold, timed } from "./limits.ts";

const bytes = bytesOf(largeFile());
const read = await timed(5, () => understood("dagen.csv", bytes));
hold("100,000 rows of a file of one's own, read and understood", read, 2000);
