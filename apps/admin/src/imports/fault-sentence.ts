import type { TranslateFunction } from '../providers/Reader.tsx';

type Values = Readonly<Record<string, string | number>>;

const valuesIn = (json: string): Values => {
  const read: unknown = JSON.parse(json);
  return typeof read === 'object' && read !== null ? (read as Values) : {};
};

/** What is wrong with a cell: the import's own sentences name values of the file, the others are those of every refusal. */
export const faultSentence = (
  { code, values }: { readonly code: string; readonly values: string },
  translate: TranslateFunction,
): string => {
  const own = `import.fault.${code}` as const;
  const said = translate(own, valuesIn(values));
  return said === own ? translate(`error.${code}`) : said;
};
