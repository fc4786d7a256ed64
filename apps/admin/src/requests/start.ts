import { canonicalHandle, outOfScopeKinds, platformCodes, recognizeAccount } from '@mandat/domain';
import type { OutOfScopeKind, PlatformCode, Recognition, RequestKind } from '@mandat/domain';
import type { RecordOutOfScopeInput, RequestAccountInput, SimilarAccountsInput } from '../graphql/generated/schema.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import { readDate } from '../kit/form/written-date.ts';
import type { MadeKey } from '../providers/Reader.tsx';
import type { MessageKey } from '@mandat/messages';
import type { Description } from './draft.ts';
import { enumeratedOf } from './words.ts';

/** Whether it belongs to an entity at all; what does not ends here (1.1 (a)). */
export const scopes = ['institutional', ...outOfScopeKinds] as const;
export type Scope = (typeof scopes)[number];
export const scopeNamed = (text: string): Scope | '' => scopes.find((scope) => scope === text) ?? '';

/** The first two steps, before the request stands in the register. */
export type Start = Description & {
  readonly scope: Scope | '';
  /** On what it is found to be out of scope. */
  readonly why: string;
  readonly kind: RequestKind | '';
  readonly platform: PlatformCode | '';
  readonly address: string;
  readonly handle: string;
  readonly createdOn: string;
  readonly entity: Found | null;
};

export const blankStart: Start = {
  scope: '',
  why: '',
  kind: '',
  platform: '',
  address: '',
  handle: '',
  createdOn: '',
  entity: null,
  title: '',
  languages: [],
  purpose: '',
  audience: '',
  languageStatement: '',
};

export const platformNamed = (code: string): PlatformCode | '' => platformCodes.find((each) => each === code) ?? '';

export const recognizeStart = ({ kind, platform, address, handle }: Start): Recognition =>
  kind === 'new'
    ? canonicalHandle(platform === '' ? 'other' : platform, handle)
    : recognizeAccount(address, platform === 'other' ? 'other' : undefined);

/** An account that exists outside the known platforms is named with its platform. */
export const isPlatformAsked = (start: Start): boolean => {
  const found = recognizeStart({ ...start, kind: 'existing' });
  const unknown = !found.ok && (found.reason === 'unknown-platform' || found.reason === 'platform-missing');
  return unknown || start.platform === 'other';
};

export const outOfScopeKindOf = ({ scope }: Pick<Start, 'scope'>): OutOfScopeKind | null =>
  scope === '' || scope === 'institutional' ? null : scope;

export type StartFault = { readonly field: keyof Start; readonly message: MessageKey | MadeKey };

const placeFaults = (start: Start): readonly StartFault[] => {
  const field = start.kind === 'new' ? 'handle' : 'address';
  if (start.kind === 'new' && start.platform === '') return [{ field: 'platform', message: 'error.platform-missing' }];
  if (start.kind === 'new' && start.handle.trim() === '') return [{ field, message: 'error.handle-missing' }];
  const found = recognizeStart(start);
  return found.ok ? [] : [{ field, message: `error.address-${found.reason}` }];
};

const entityFaults = ({ entity }: Start): readonly StartFault[] =>
  entity ? [] : [{ field: 'entity', message: 'request.entity.missing' }];

const faultsOfOutOfScope = (start: Start): readonly StartFault[] => [
  ...placeFaults({ ...start, kind: 'existing' }),
  ...entityFaults(start),
  ...(start.why.trim() === '' ? [{ field: 'why' as const, message: 'error.reason-missing' as const }] : []),
];

/** What the first step cannot go on without; whether it is enough is the register's decision. */
export const faultsOfAccount = (start: Start): readonly StartFault[] => {
  if (start.scope === '') return [{ field: 'scope', message: 'request.scope.missing' }];
  if (outOfScopeKindOf(start)) return faultsOfOutOfScope(start);
  if (start.kind === '') return [{ field: 'kind', message: 'kit.form.required' }];
  const dateFault = start.kind === 'existing' && start.createdOn !== '' && !readDate(start.createdOn);
  return [
    ...placeFaults(start),
    ...(dateFault ? [{ field: 'createdOn' as const, message: 'error.date-form' as const }] : []),
    ...entityFaults(start),
  ];
};

export const faultsOfDescription = ({ title }: Start): readonly StartFault[] =>
  title.trim() === '' ? [{ field: 'title', message: 'error.title-missing' }] : [];

export const inputOf = (start: Start): RequestAccountInput => {
  const { title, languages, purpose, audience, languageStatement } = start;
  const place =
    start.kind === 'new'
      ? { platform: start.platform, handle: start.handle.trim() }
      : {
          url: start.address.trim(),
          createdOn: readDate(start.createdOn),
          ...(start.platform === 'other' && { platform: start.platform }),
        };
  return {
    kind: enumeratedOf(start.kind === 'new' ? 'new' : 'existing'),
    entityId: start.entity?.id ?? '',
    ...place,
    title,
    languages,
    purpose,
    audience,
    languageStatement,
  };
};

export const outOfScopeInput = (start: Start): RecordOutOfScopeInput | null => {
  const kind = outOfScopeKindOf(start);
  if (!kind || !start.entity) return null;
  return {
    entityId: start.entity.id,
    url: start.address.trim(),
    ...(start.platform === 'other' && { platform: start.platform }),
    as: enumeratedOf(kind),
    reason: start.why,
  };
};

/** A refused field of the register, as the form names it. */
export const startFieldOf = (field: string | null): keyof Start => {
  const names: Readonly<Record<string, keyof Start>> = {
    url: 'address',
    entityId: 'entity',
    as: 'scope',
    reason: 'why',
  };
  const name = field === null ? undefined : (names[field] ?? field);
  return (Object.keys(blankStart) as (keyof Start)[]).find((each) => each === name) ?? 'title';
};

export const stepOfField = (field: keyof Start): 'account' | 'description' =>
  ['scope', 'why', 'kind', 'platform', 'address', 'handle', 'createdOn', 'entity'].includes(field)
    ? 'account'
    : 'description';

/** What the search for duplication may know of a draft. */
export const alikeInput = (start: Start): SimilarAccountsInput => {
  const { kind, platform, address, handle, entity, title, languages, audience } = start;
  const place = kind === 'new' ? { platform, handle } : { url: address };
  return { ...place, entityId: entity?.id ?? null, title, languages, audience };
};
