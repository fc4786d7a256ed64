import { languagesFault } from '../accounts/content-languages.ts';
import type { RecognizedAccount } from '../platforms/recognition.ts';
import type { PlatformCode } from '../platforms/platform.ts';
import { recognizeAccount } from '../platforms/recognize-account.ts';
import type { Account } from '../records/account.ts';
import { accountColumns } from './account-columns.ts';
import { textFaults } from './cell-text.ts';
import { readLanguage, readPlatform } from './choice-words.ts';
import { lookUpKey } from './fold-word.ts';
import { listed, planPeople, type PeopleKnown, type PlannedPerson } from './plan-people.ts';
import { readDay } from './read-day.ts';
import { faultyRow, rowFault, type MappedRow, type RowFault, type RowPlan } from './row-plan.ts';

type Described = Pick<Account, 'title' | 'languages' | 'purpose' | 'audience' | 'languageStatement' | 'createdOn'>;

export type PlannedAccount = Described & {
  readonly entityId: string;
  readonly found: RecognizedAccount;
  /** It was there when the bulletin was published (3.3), as far as its day of creation is known. */
  readonly beforeBulletin: boolean;
  readonly people: readonly PlannedPerson[];
};

export type KnownAccount = Described & { readonly id: string; readonly entityId: string };

/** What the register knows, looked up before: nothing is asked while rows are planned. */
export type AccountRowContext = {
  readonly today: string;
  readonly publishedOn: string;
  /** By `lookUpKey` of code and of each name; entities that have ended are not among them. */
  readonly entities: ReadonlyMap<string, readonly string[]>;
  /** For whose entities the importing person may import; null: for any. */
  readonly importable: ReadonlySet<string> | null;
  /** By live alias: key, address, handle, stable id. */
  readonly accounts: ReadonlyMap<string, KnownAccount>;
  readonly people: PeopleKnown;
};

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: RowFault };
const took = <T>(value: T): Read<T> => ({ ok: true, value });
const failed = (columnKey: string, code: string): Read<never> => ({ ok: false, fault: rowFault(columnKey, code) });

export const readEntity = (
  text: string | undefined,
  { entities, importable }: Pick<AccountRowContext, 'entities' | 'importable'>,
): Read<string> => {
  if (text === undefined) return failed('entity', 'column-empty');
  const found = entities.get(lookUpKey(text)) ?? [];
  const [id] = found;
  if (id === undefined) return failed('entity', 'entity-unknown');
  if (found.length > 1) return failed('entity', 'entity-of-several');
  return importable === null || importable.has(id) ? took(id) : failed('entity', 'entity-of-others');
};

const platformNamed = (row: MappedRow): Read<PlatformCode | undefined> => {
  const { platform } = row.cells;
  if (platform === undefined) return took(undefined);
  const code = readPlatform(platform);
  return code === null ? failed('platform', 'platform-unknown') : took(code);
};

const recognized = (columnKey: 'url' | 'handle', text: string, platform?: PlatformCode): Read<RecognizedAccount> => {
  const found = recognizeAccount(text, platform);
  return found.ok ? took(found) : failed(columnKey, `address-${found.reason}`);
};

const sameAccount = (one: RecognizedAccount, other: RecognizedAccount): boolean =>
  one.platform === other.platform &&
  (one.handle === undefined || other.handle === undefined || one.key === other.key || one.aliases.includes(other.key));

/** A handle beside an address says nothing new; one that is another account's says that one of them is wrong. */
const contradicts = (row: MappedRow, found: RecognizedAccount): Read<never> | null => {
  const { platform, handle } = row.cells;
  if (platform !== undefined && readPlatform(platform) !== found.platform)
    return failed('platform', 'platform-contradicts-address');
  const named = handle === undefined ? null : recognizeAccount(handle, found.platform);
  return named?.ok && !sameAccount(found, named) ? failed('handle', 'handle-contradicts-address') : null;
};

const readFound = (row: MappedRow): Read<RecognizedAccount> => {
  const { url, handle } = row.cells;
  const platform = platformNamed(row);
  if (!platform.ok) return platform;
  if (url === undefined)
    return handle === undefined ? failed('url', 'address-missing') : recognized('handle', handle, platform.value);
  const found = recognized('url', url, platform.value);
  return found.ok ? (contradicts(row, found.value) ?? found) : found;
};

const readLanguages = (row: MappedRow): Read<readonly string[]> => {
  const languages = listed(row.cells['languages'])
    .flatMap((part) => part.split(/\s*[/|]\s*/u))
    .map(readLanguage);
  return languagesFault(languages) ? failed('languages', 'language-form') : took(languages);
};

const readCreatedOn = (row: MappedRow, today: string): Read<string | null> => {
  const text = row.cells['createdOn'];
  if (text === undefined) return took(null);
  const read = readDay(text);
  if (!read.ok) return failed('createdOn', read.code);
  return read.day > today ? failed('createdOn', 'date-in-the-future') : took(read.day);
};

const faultsOf = (reads: readonly Read<unknown>[]): readonly RowFault[] =>
  reads.flatMap((read) => (read.ok ? [] : [read.fault]));

const readParts = (row: MappedRow, context: AccountRowContext) => ({
  entity: readEntity(row.cells['entity'], context),
  found: readFound(row),
  languages: readLanguages(row),
  createdOn: readCreatedOn(row, context.today),
});

const compared = ['title', 'languages', 'purpose', 'audience', 'languageStatement', 'createdOn'] as const;

const differs = (row: MappedRow, planned: PlannedAccount, known: KnownAccount): readonly string[] =>
  compared.filter((key) => row.cells[key] !== undefined && String(planned[key]) !== String(known[key]));

const knownAs = (found: RecognizedAccount, context: AccountRowContext): KnownAccount | null => {
  const alias = [found.key, ...found.aliases].find((each) => context.accounts.has(each));
  return alias === undefined ? null : (context.accounts.get(alias) ?? null);
};

const addressColumn = (row: MappedRow): string => (row.cells['url'] === undefined ? 'handle' : 'url');

const textOf = (row: MappedRow, key: string): string => row.cells[key] ?? '';

type Parts = Pick<PlannedAccount, 'entityId' | 'found' | 'languages' | 'createdOn' | 'people' | 'beforeBulletin'>;

const plannedAccount = (row: MappedRow, parts: Parts): PlannedAccount => ({
  ...parts,
  title: textOf(row, 'title'),
  purpose: textOf(row, 'purpose'),
  audience: textOf(row, 'audience'),
  languageStatement: textOf(row, 'languageStatement'),
});

type Planned = { readonly change: PlannedAccount; readonly notes: readonly RowFault[] };

/** Whether the register has the account already: under any of its addresses, and as whose. */
const against = (row: MappedRow, { change, notes }: Planned, context: AccountRowContext): RowPlan<PlannedAccount> => {
  const known = knownAs(change.found, context);
  if (!known) return { outcome: 'new', number: row.number, change, notes };
  if (known.entityId !== change.entityId)
    return faultyRow(row.number, [rowFault(addressColumn(row), 'account-of-another-entity')]);
  return { outcome: 'known', number: row.number, id: known.id, change, differs: differs(row, change, known), notes };
};

/** What a row of a file asks of the register, or all that is wrong with it: one fault for each column. */
export const planAccountRow = (row: MappedRow, context: AccountRowContext): RowPlan<PlannedAccount> => {
  const { entity, found, languages, createdOn } = readParts(row, context);
  const { people, notes, faults: personal } = planPeople(row, context.people);
  const wrong = [...row.faults, ...textFaults(accountColumns, row)];
  const faults = [...wrong, ...faultsOf([entity, found, languages, createdOn]), ...personal];
  const whole = entity.ok && found.ok && languages.ok && createdOn.ok;
  if (faults.length > 0 || !whole) return faultyRow(row.number, faults);
  const change = plannedAccount(row, {
    entityId: entity.value,
    found: found.value,
    languages: languages.value,
    createdOn: createdOn.value,
    people,
    beforeBulletin: createdOn.value !== null && createdOn.value <= context.publishedOn,
  });
  return against(row, { change, notes }, context);
};

/** All rows of a file. One account is one row: the second that names it is a fault, which names the first. */
export const planAccountRows = (
  rows: readonly MappedRow[],
  context: AccountRowContext,
): readonly RowPlan<PlannedAccount>[] => {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const plan = planAccountRow(row, context);
    if (plan.outcome === 'faulty') return plan;
    const aliases = [plan.change.found.key, ...plan.change.found.aliases];
    const before = aliases.map((alias) => first.get(alias)).find((number) => number !== undefined);
    if (before !== undefined)
      return faultyRow(row.number, [rowFault(addressColumn(row), 'account-twice-in-file', { row: before })]);
    for (const alias of aliases) first.set(alias, row.number);
    return plan;
  });
};
