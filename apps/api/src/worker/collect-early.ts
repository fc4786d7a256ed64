import { setFlagsFromString } from 'node:v8';

/** By how much the heap may grow beyond what is in use before it is collected; without it, to four times as much. */
const growingPercent = 40;

/**
 * A file of 20,000 rows goes through in slices: most of what it leaves behind is garbage at once. V8 would let it pile up to
 * several hundred megabytes before it looks (docs/adr/0023).
 */
export const collectEarly = (): void => setFlagsFromString(`--heap-growing-percent=${growingPercent}`);
