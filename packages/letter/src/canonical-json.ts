type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member = (record: Readonly<Record<string, unknown>>, name: string): string =>
  `${JSON.stringify(name)}:${canonicalJson(record[name])}`;

/** One text for one value (RFC 8785): names in the order of their UTF-16 units, no space, numbers as ECMAScript writes them. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isRecord(value)) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => member(value, name)).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('JSON has no such number');
  return JSON.stringify(value as Json);
};
