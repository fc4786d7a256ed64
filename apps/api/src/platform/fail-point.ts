type FailPoint = { readonly name: string; passes: number };

let armed: readonly FailPoint[] = [];

/** `name`, or `name#3` for the third time that the process comes by; of several, parted by commas, the first that is reached. Tests alone arm one (config.ts). */
export const armFailPoint = (points: string | null): void => {
  armed = (points ?? '')
    .split(',')
    .filter((point) => point !== '')
    .map((point) => {
      const [name = '', passes = '1'] = point.split('#');
      return { name, passes: Number(passes) };
    });
};

export const isArmed = (name: string): boolean => armed.some((point) => point.name === name);

/** A place where the process may die without a word, so that a test can see what is left then. */
export const failAt = (name: string): void => {
  const point = armed.find((each) => each.name === name);
  if (!point) return;
  point.passes -= 1;
  if (point.passes <= 0) process.kill(process.pid, 'SIGKILL');
};
