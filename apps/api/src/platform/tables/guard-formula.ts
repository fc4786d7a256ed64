/** What spreadsheet programs begin a formula with, also in the wide forms that they take for the same signs. */
const opensFormula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** In a file of text a cell that begins like a formula is one, unless an apostrophe stands before it. */
export const guardFormula = (text: string): string => (opensFormula.test(text) ? `'${text}` : text);

/** The apostrophe is no part of what was written. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && opensFormula.test(text) ? text.slice(1) : text;
