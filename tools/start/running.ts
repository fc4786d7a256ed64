import type { Child } from '../terminal/child.ts';
import { Failure } from '../terminal/failure.ts';

/** What has been started so far, to be stopped in the reverse order, once. */
export interface Running {
  readonly add: (name: string, child: Pick<Child, 'exited'> & { readonly stop: () => Promise<unknown> }) => void;
  readonly onStop: (undo: () => void | Promise<void>) => void;
  /** Rejects with one sentence when one of them ends by itself. */
  readonly broken: Promise<never>;
  readonly stop: () => Promise<void>;
}

export const nothingRunning = (): Running => {
  const undos: (() => void | Promise<void>)[] = [];
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => undefined);
  let stopped = false;

  const onStop: Running['onStop'] = (undo) => {
    if (stopped) void undo();
    else undos.push(undo);
  };

  const watch = async (name: string, exited: Promise<number>): Promise<void> => {
    const code = await exited;
    if (!stopped) broken.reject(new Failure(`${name} ended unexpectedly (code ${code}), so all of Mandat stops.`));
  };

  return {
    onStop,
    add: (name, child) => {
      onStop(async () => void (await child.stop()));
      void watch(name, child.exited);
    },
    broken: broken.promise,
    stop: async () => {
      stopped = true;
      for (const undo of undos.splice(0).toReversed()) await undo();
    },
  };
};
