import { FetchFault } from '../platform/http/bounded-fetch.ts';

/** The fault of the connection below what a library made of it. */
export const fetchFaultIn = (error: unknown): FetchFault | null => {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if (at instanceof FetchFault) return at;
  }
  return null;
};
