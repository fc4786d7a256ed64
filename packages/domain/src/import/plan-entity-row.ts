import { isTimeZone } from '../clocks/time-zone-name.ts';
import type { Entity } from '../records/entity.ts';
import { officialLanguages, type OfficialLanguage, type Translated } from '../records/language.ts';
import { textFaults } from './cell-text.ts';
import type { PlannedEntity } from './planned-entity.ts';
import { readEntityKind, readYesOrNo } from './choice-words.ts';
import { entityColumns } from './entity-columns.ts';
import { inCircles, withThoseAbove } from './entities-above.ts';
import { lookUpKey } from './fold-word.ts';
import { faultyRow, rowFault, type MappedRow, type RowFault, type RowPlan } from './row-plan.ts';

/** What the register says of an entity, where it is asked. */
type EntityFacts = Pick<Entity, 'kind' | 'parentId' | 'headed' | 'country' | 'timeZone' | 'names' | 'headTitle'>;

export type KnownEntity = Pick<Entity, 'id' | 'code'> & { readonly facts?: EntityFacts };

export type EntityRowContext = {
  /** By `lookUpKey` of code and of each name. */
  readonly entities: ReadonlyMap<string, readonly KnownEntity[]>;
  /** By `lookUpKey` the codes of entities that have ended: nobody else is ever called so. */
  readonly endedCodes: ReadonlySet<string>;
  /** By `lookUpKey` the codes of the file, as they are written there. */
  readonly inFile: ReadonlyMap<string, string>;
};

const fault = (columnKey: string, code: string): readonly RowFault[] => [rowFault(columnKey, code)];

type Parent = {
  readonly parentId: string | null;
  readonly parentCode: string | null;
  readonly faults: readonly RowFault[];
};

const noParent = { parentId: null, parentCode: null };

const readParent = (row: MappedRow, context: EntityRowContext): Parent => {
  const text = row.cells['parent'];
  if (text === undefined) return { ...noParent, faults: [] };
  const key = lookUpKey(text);
  const found = context.entities.get(key) ?? [];
  if (found.length > 1) return { ...noParent, faults: fault('parent', 'entity-of-several') };
  const [known] = found;
  if (known) return { parentId: known.id, parentCode: null, faults: [] };
  const parentCode = context.inFile.get(key) ?? null;
  if (parentCode === null) return { ...noParent, faults: fault('parent', 'entity-unknown') };
  const itself = lookUpKey(row.cells['code'] ?? '') === key;
  return { parentId: null, parentCode, faults: itself ? fault('parent', 'entity-below-itself') : [] };
};

type Headed = { readonly headed: boolean; readonly faults: readonly RowFault[] };

const readHeaded = (row: MappedRow, parent: Parent): Headed => {
  const text = row.cells['headed'];
  const headed = text === undefined ? true : readYesOrNo(text);
  if (headed === null) return { headed: true, faults: fault('headed', 'answer-not-yes-or-no') };
  const alone = !headed && parent.parentId === null && parent.parentCode === null && parent.faults.length === 0;
  return { headed, faults: alone ? fault('parent', 'parent-missing') : [] };
};

const formFaults = ({ cells }: MappedRow, { endedCodes }: EntityRowContext): readonly RowFault[] => [
  ...(cells['code'] !== undefined && !/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/u.test(cells['code'])
    ? fault('code', 'entity-code-form')
    : []),
  ...(endedCodes.has(lookUpKey(cells['code'] ?? '')) ? fault('code', 'entity-code-taken') : []),
  ...(cells['timeZone'] !== undefined && !isTimeZone(cells['timeZone']) ? fault('timeZone', 'time-zone-unknown') : []),
  ...(cells['country'] !== undefined && !/^[A-Z]{2}$/u.test(cells['country']) ? fault('country', 'country-form') : []),
];

const nameOf = (row: MappedRow, language: OfficialLanguage): string => row.cells[`name.${language}`] ?? '';

const namesOf = (row: MappedRow): Translated => ({
  ar: nameOf(row, 'ar'),
  zh: nameOf(row, 'zh'),
  en: nameOf(row, 'en'),
  fr: nameOf(row, 'fr'),
  ru: nameOf(row, 'ru'),
  es: nameOf(row, 'es'),
});

/** A name that another entity has would be found as both from then on; whoever bears it already goes on bearing it. */
const nameFaults = (row: MappedRow, context: EntityRowContext, code: string): readonly RowFault[] =>
  officialLanguages.flatMap((language) => {
    const found = context.entities.get(lookUpKey(nameOf(row, language))) ?? [];
    return found.length > 0 && found.every((entity) => lookUpKey(entity.code) !== lookUpKey(code))
      ? fault(`name.${language}`, 'entity-name-taken')
      : [];
  });

const faultsOf = (row: MappedRow, context: EntityRowContext, parts: { parent: Parent; headed: Headed }) => [
  ...row.faults,
  ...textFaults(entityColumns, row),
  ...formFaults(row, context),
  ...parts.parent.faults,
  ...parts.headed.faults,
  ...nameFaults(row, context, row.cells['code'] ?? ''),
];

const textOf = (row: MappedRow, key: string): string => row.cells[key] ?? '';

const factsOf = (row: MappedRow) => ({
  code: textOf(row, 'code'),
  country: row.cells['country'] ?? null,
  timeZone: textOf(row, 'timeZone'),
  names: namesOf(row),
  headTitle: textOf(row, 'headTitle'),
});

/** Where a cell says something else than the register; an empty one says nothing. */
const differences = ({ cells }: MappedRow, change: PlannedEntity, { facts }: KnownEntity): readonly string[] => {
  if (!facts) return [];
  const said: Readonly<Record<string, boolean>> = {
    kind: change.kind !== facts.kind,
    parent: change.parentId !== facts.parentId,
    headed: change.headed !== facts.headed,
    country: change.country !== facts.country,
    timeZone: change.timeZone !== facts.timeZone,
    headTitle: change.headTitle !== facts.headTitle,
    ...Object.fromEntries(
      officialLanguages.map((language) => [`name.${language}`, change.names[language] !== facts.names[language]]),
    ),
  };
  return Object.keys(said).filter((key) => said[key] === true && cells[key] !== undefined);
};

const against = (row: MappedRow, change: PlannedEntity, context: EntityRowContext): RowPlan<PlannedEntity> => {
  const key = lookUpKey(change.code);
  const known = context.entities.get(key)?.find(({ code }) => lookUpKey(code) === key);
  if (known) {
    const differs = differences(row, change, known);
    return { outcome: 'known', number: row.number, id: known.id, change, differs, notes: [] };
  }
  return { outcome: 'new', number: row.number, change, notes: [] };
};

const readKind = (text: string | undefined) => {
  const kind = text === undefined ? null : readEntityKind(text);
  return { kind, faults: text !== undefined && kind === null ? fault('kind', 'entity-kind-unknown') : [] };
};

export const planEntityRow = (row: MappedRow, context: EntityRowContext): RowPlan<PlannedEntity> => {
  const parent = readParent(row, context);
  const headed = readHeaded(row, parent);
  const { kind, faults: ofKind } = readKind(row.cells['kind']);
  const faults = [...faultsOf(row, context, { parent, headed }), ...ofKind];
  if (faults.length > 0 || kind === null) return faultyRow(row.number, faults);
  const { parentId, parentCode } = parent;
  return against(row, { ...factsOf(row), kind, parentId, parentCode, headed: headed.headed }, context);
};

/** All rows of a file, entities above among them: one code is one row, and no entity stands below itself. */
export const planEntityRows = (
  rows: readonly MappedRow[],
  { entities, endedCodes }: Pick<EntityRowContext, 'entities' | 'endedCodes'>,
): readonly RowPlan<PlannedEntity>[] => {
  const first = new Map<string, MappedRow>();
  for (const row of rows) {
    const key = lookUpKey(row.cells['code'] ?? '');
    if (key !== '' && !first.has(key)) first.set(key, row);
  }
  const inFile = new Map([...first].map(([key, row]) => [key, row.cells['code'] ?? '']));
  const circles = inCircles(new Map([...first].map(([key, row]) => [key, lookUpKey(row.cells['parent'] ?? '')])));
  const plans = rows.map((row) => {
    const key = lookUpKey(row.cells['code'] ?? '');
    const before = first.get(key);
    if (before && before.number !== row.number)
      return faultyRow(row.number, [rowFault('code', 'entity-twice-in-file', { row: before.number })]);
    if (circles.has(key)) return faultyRow(row.number, [rowFault('parent', 'entity-below-itself')]);
    return planEntityRow(row, { entities, endedCodes, inFile });
  });
  return withThoseAbove(plans);
};
