type Waiting = { readonly promise: Promise<void>; readonly settle: (given: boolean) => void };

export class StepUpRefused extends Error {
  constructor() {
    super('The second factor was not given');
    this.name = 'StepUpRefused';
  }
}

const listeners = new Set<() => void>();
let waiting: Waiting | null = null;

const tell = (): void => {
  for (const listener of listeners) listener();
};

const begin = (): Waiting => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const settle = (given: boolean): void => {
    waiting = null;
    tell();
    if (given) resolve();
    else reject(new StepUpRefused());
  };
  return { promise, settle };
};

/** A decision that needs a fresh second factor waits here; the dialog opens once for all that wait. */
export const secondFactorGiven = (): Promise<void> => {
  waiting ??= begin();
  tell();
  return waiting.promise;
};

export const isSecondFactorAsked = (): boolean => waiting !== null;
export const settleSecondFactor = (given: boolean): void => waiting?.settle(given);

export const onSecondFactorChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
