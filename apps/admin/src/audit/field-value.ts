import type { Reader } from '../providers/Reader.tsx';

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
};

const isDay = /^\d{4}-\d{2}-\d{2}$/u;
const isTime = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/u;

const wordOfCode: Readonly<Record<string, (code: string, reader: Reader) => string>> = {
  languages: (code, { language }) => language(code),
  language: (code, { language }) => language(code),
  capacity: (code, { translate }) => translate(`field.value.${code}`, { _: code }),
  scopes: (code, { translate }) => translate(`field.value.${code}`, { _: code }),
  kind: (code, { translate }) => translate(`field.value.${code}`, { _: code }),
};

type Told = { readonly field: string; readonly reader: Reader };

const writeText = (text: string, { field, reader }: Told): string => {
  if (isDay.test(text)) return reader.date(text, 'long');
  if (isTime.test(text)) return reader.dateTime(text, { style: 'short' });
  return wordOfCode[field]?.(text, reader) ?? text;
};

const write = (value: unknown, told: Told): string => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return writeText(value, told);
  if (typeof value === 'boolean') return told.reader.translate(value ? 'field.value.yes' : 'field.value.no');
  if (typeof value === 'number') return told.reader.number(value);
  if (Array.isArray(value)) return told.reader.list(value.map((item) => write(item, told)));
  return Object.entries(value)
    .map(([key, item]) => `${told.reader.language(key)}: ${write(item, told)}`)
    .join('; ');
};

/** A field's value before or after a change, as people read it; empty where there was none. */
export const fieldValue = (json: string | null, told: Told): string => (json === null ? '' : write(parsed(json), told));
