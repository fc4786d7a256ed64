import { guessMapping, importColumns, refuse, type DataImport, type Mapping, type Refusal } from '@mandat/domain';

/** As rows are mapped: a column that is left out has no key. */
export const keysOf = (mapping: readonly string[]): Mapping => mapping.map((key) => (key === '' ? null : key));

const isNeeded = (key: string, { entityId }: Pick<DataImport, 'entityId'>): boolean =>
  // Whose accounts they are may be said once for all of them.
  key !== 'entity' || entityId === null;

/** What says which account or which person a row is about: one of these is enough. */
const naming: Readonly<Partial<Record<DataImport['kind'], readonly string[]>>> = {
  accounts: ['url', 'handle'],
  headships: ['identifier', 'email'],
};

const isUnnamed = (kind: DataImport['kind'], mapping: readonly string[]): boolean =>
  !(naming[kind]?.some((key) => mapping.includes(key)) ?? true);

/** Every column fills a field of the kind, or none, and what a record cannot be without has its column. */
export const mappingFault = (
  given: Pick<DataImport, 'kind' | 'entityId'>,
  mapping: readonly string[],
): Refusal | null => {
  const known = importColumns[given.kind];
  const isUnknown = (key: string): boolean => key !== '' && !known.some((column) => column.key === key);
  if (mapping.some(isUnknown)) return refuse('mapping-column-unknown', { field: 'mapping' });
  const isMissing = known.some(({ key, required }) => required && isNeeded(key, given) && !mapping.includes(key));
  return isMissing || isUnnamed(given.kind, mapping) ? refuse('mapping-column-missing', { field: 'mapping' }) : null;
};

/** As last time, else by the header's own words; a field is filled once. */
export const proposedMapping = (
  { kind, header }: Pick<DataImport, 'kind' | 'header'>,
  remembered: Readonly<Record<string, string>>,
): readonly string[] => {
  const guessed = guessMapping(kind, header);
  const known = importColumns[kind];
  const taken = new Set<string>();
  return header.map((name, column) => {
    const said = remembered[name] ?? guessed[column] ?? '';
    if (taken.has(said) || !known.some(({ key }) => key === said)) return '';
    taken.add(said);
    return said;
  });
};
