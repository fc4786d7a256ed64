const letters = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** Rows of the bulletin: B and its paragraph; `*` marks the continuous analysis of 3.2, `x` the capture of 3.4. */
const bulletin = (
  'B1.1a B1.1b B1.1c B2.1 B2.2 B2.3 B3.1a B3.1b B3.1c B3.2 B3.2* B3.3 B3.4 B3.4x B3.5 B3.6 B3.7 B3.8 ' +
  'B4.1 B4.1d B4.2a B4.2b B4.2c B5'
).split(' ');

/** Every rule that the register has to keep: the bulletin's (B), the features (F), what other reports ask for (S). */
export const requiredRules: readonly string[] = [...bulletin, ...letters('F', 17), ...letters('S', 6)];
