/** Keeps as many running at once as there are lanes. */
export const inLanes = async <T>(all: readonly T[], lanes: number, run: (one: T) => Promise<void>): Promise<void> => {
  const rest = all.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const one of rest) await run(one);
    }),
  );
};
