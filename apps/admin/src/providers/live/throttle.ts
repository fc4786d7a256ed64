export type Clock = {
  readonly later: (work: () => void, after: number) => unknown;
  readonly clear: (timer: unknown) => void;
};

/** Runs at once, and then at most once in each pause, however often it is asked for; the last asking is never lost. */
export const throttled = (work: () => void, pause: number, { later, clear }: Clock) => {
  let timer: unknown = null;
  let asked = false;
  const rest = (): void => {
    timer = null;
    if (!asked) return;
    asked = false;
    run();
  };
  const run = (): void => {
    work();
    timer = later(rest, pause);
  };
  return {
    ask: (): void => {
      if (timer === null) run();
      else asked = true;
    },
    stop: (): void => {
      if (timer !== null) clear(timer);
      timer = null;
      asked = false;
    },
  };
};
