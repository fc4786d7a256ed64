import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const named = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run npm run prove`);
  return value;
};

const run = (main: string, args: readonly string[]): string => {
  // One compiler only, and no window: these live for seconds.
  const options = [
    '-XX:TieredStopAtLevel=1',
    '-Djava.awt.headless=true',
    '-cp',
    named('PAPERS_CLASSES'),
    main,
    ...args,
  ];
  const { stdout, stderr, error } = spawnSync(named('PAPERS_JAVA'), options, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (error) throw error;
  return `${stdout}${stderr}`;
};

export type Verdict = { readonly file: string; readonly passed: boolean };

/** What veraPDF says of each file by the profile PDF/UA-1, with the failed rules in words. */
export const validate = (
  files: readonly string[],
): { readonly verdicts: readonly Verdict[]; readonly told: string } => {
  const told = run('org.verapdf.apps.GreenfieldCliWrapper', ['-f', 'ua1', '--format', 'text', '-v', ...files]);
  const lines = [...told.matchAll(/^(PASS|FAIL) (\S+) ua1$/gmu)];
  return { verdicts: lines.map(([, word = '', file = '']) => ({ file, passed: word === 'PASS' })), told };
};

/** The text of a file as PDFBox reads it: as the file says it, or as it stands on the page. */
export const textOf = (file: string, more: readonly string[] = []): string =>
  run('org.apache.pdfbox.tools.PDFBox', ['export:text', '-console', ...more, '-i', file]);

/** One page as a picture: a name that begins with the prefix, and ends with the page's number. */
export const drawPage = (file: string, page: number, prefix: string): void => {
  const asked = ['-page', String(page), '-format', 'png', '-dpi', '130', '-prefix', prefix];
  run('org.apache.pdfbox.tools.PDFBox', ['render', '-i', file, ...asked]);
};

/** The codes that ZXing finds in pictures, by the picture. */
export const scan = (folder: string, pictures: readonly string[]): ReadonlyMap<string, string> => {
  const files = pictures.map((picture) => join(folder, picture));
  const told = run('com.google.zxing.client.j2se.CommandLineRunner', ['--try_harder', ...files]);
  const found = [...told.matchAll(/\/([^/\n]+\.png) \(format: QR_CODE[^\n]*\nRaw result:\n([^\n]*)\n/gu)];
  return new Map(found.map(([, picture = '', text = '']) => [picture, text]));
};
