const delimiters = [',', ';', '\t'] as const;

/** The signs of the first line that is not empty, outside of its quotes. */
const firstLine = (text: string): string => {
  const start = text.search(/[^\r\n,;\t ]/u);
  const line = /(?:"(?:[^"]|"")*"|[^"\r\n])*/uy;
  line.lastIndex = Math.max(0, start);
  const [found = ''] = line.exec(text.slice(0, 200_000)) ?? [];
  return found.replaceAll(/"(?:[^"]|"")*"/gu, '');
};

/** What stands most often between the headings. */
export const guessDelimiter = (text: string): string => {
  const line = firstLine(text);
  const counts = delimiters.map((delimiter) => line.split(delimiter).length - 1);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
};
