type Waiting = { readonly promise: Promise<void>; readonly settle: (renewed: boolean) => void };

export class SignInRefused extends Error {
  constructor() {
    super('The session was not renewed');
    this.name = 'SignInRefused';
  }
}

const channelName = 'mandat-session';
const listeners = new Set<() => void>();
let waiting: Waiting | null = null;

const tell = (): void => {
  for (const listener of listeners) listener();
};

const begin = (): Waiting => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const settle = (renewed: boolean): void => {
    waiting = null;
    tell();
    if (renewed) resolve();
    else reject(new SignInRefused());
  };
  return { promise, settle };
};

/**
 * A request that met 401 waits here: all of them share one promise, the dialog opens once,
 * and each is retried once when the session is there again.
 */
export const sessionRenewed = (): Promise<void> => {
  waiting ??= begin();
  tell();
  return waiting.promise;
};

export const isSessionEnded = (): boolean => waiting !== null;
export const settleSession = (renewed: boolean): void => waiting?.settle(renewed);

export const onSessionChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Called by the page that the sign-in window ends on (`/signed-in`): tells every open console of this browser. */
export const announceSignIn = (): void => {
  const channel = new BroadcastChannel(channelName);
  // A broadcast channel reaches this origin only; it takes no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage('signed-in');
  channel.close();
};

export const onSignIn = (listener: () => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', listener);
  return () => channel.close();
};
