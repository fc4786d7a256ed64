type FailPoint = { readonly name: string; passes: number };

let armed: FailPoint | null = null;

/** `name`, or `name#3` for the third time that the process comes by. Tests alone arm one (config.ts). */
export const armFailPoint = (point: string | null): void => {
  if (point === null) return void (armed = null);
  const [name = '', passes = '1'] = point.split('#');
  armed = { name, passes: Number(passes) };
};

/** A place where the process may die without a word, so that a test can see what is left then. */
export const failAt = (name: string): void => {
  if (armed?.name !== name) return;
  armed.passes -= 1;
  if (armed.passes <= 0) process.kill(process.pid, 'SIGKILL');
};
