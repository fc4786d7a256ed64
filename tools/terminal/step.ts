export type Say = (line: string) => void;

export const say: Say = (line) => process.stdout.write(`${line}\n`);

export const secondsSince = (startedAt: number): string => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;

const heartbeatEvery = 8000;

/** Says that a step begins, that it goes on (nobody should look at a silent terminal for ten seconds) and how long it took. */
export const step = async <T>(title: string, work: () => Promise<T>, tell: Say = say): Promise<T> => {
  const startedAt = performance.now();
  tell(`${title} …`);
  const heartbeat = setInterval(
    () => tell(`  still ${decapitalized(title)} (${secondsSince(startedAt)})`),
    heartbeatEvery,
  );
  try {
    const result = await work();
    tell(`${title}: done in ${secondsSince(startedAt)}`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
};

const decapitalized = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
