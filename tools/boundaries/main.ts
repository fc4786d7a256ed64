import { root } from '../root.ts';
import { checkBoundaries, describeRefusal } from './check-boundaries.ts';
import { readFiles } from './read-files.ts';

const files = readFiles(root);
const refusals = checkBoundaries(files);
for (const refusal of refusals) console.error(describeRefusal(refusal));
console.log(`${files.size} files looked at, ${refusals.length} refusals.`);
process.exit(refusals.length === 0 ? 0 : 1);
