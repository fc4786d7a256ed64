let quiet = false;

/**
 * Reads that begin within it were asked for by nobody: they keep no session awake and open no dialog.
 * A read begins in the same turn in which it is asked for, so a flag is enough.
 */
export const quietly = (ask: () => void): void => {
  quiet = true;
  try {
    ask();
  } finally {
    quiet = false;
  }
};

export const isQuiet = (): boolean => quiet;

const quietFaults = new WeakSet<object>();

/** A second try would no longer know that nobody asked: the next event of the stream reads again anyway. */
export const noteQuietFault = (error: unknown): void => {
  if (typeof error === 'object' && error !== null) quietFaults.add(error);
};

export const wasQuiet = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && quietFaults.has(error);
