/** Rests for a while, or until somebody wakes it. A wake while nobody rests is not lost. */
export type AlarmClock = { readonly wake: () => void; readonly rest: (milliseconds: number) => Promise<void> };

export const alarmClock = (): AlarmClock => {
  let woken = Promise.withResolvers<void>();
  const wake = (): void => woken.resolve();
  return {
    wake,
    rest: async (milliseconds) => {
      const timer = setTimeout(wake, milliseconds);
      await woken.promise;
      clearTimeout(timer);
      woken = Promise.withResolvers();
    },
  };
};
