import { canonicalHandle, platformCodes, recognizeAccount } from '@mandat/domain';
import type { PlatformCode, Recognition, RequestKind } from '@mandat/domain';
import type { RequestAccountInput } from '../graphql/generated/schema.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import { readDate } from '../kit/form/written-date.ts';
import type { MadeKey } from '../providers/Reader.tsx';
import type { MessageKey } from '@mandat/messages';
import type { Description } from './draft.ts';
import { enumeratedOf } from './words.ts';

/** The first two steps, before the request stands in the register. */
export type Start = Description & {
  readonly kind: RequestKind | '';
  readonly platform: PlatformCode | '';
  readonly address: string;
  readonly handle: string;
  readonly createdOn: string;
  readonly entity: Found | null;
};

export const blankStart: Start = {
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

export type StartFault = { readonly field: keyof Start; readonly message: MessageKey | MadeKey };

const placeFaults = (start: Start): readonly StartFault[] => {
  const field = start.kind === 'new' ? 'handle' : 'address';
  if (start.kind === 'new' && start.platform === '') return [{ field: 'platform', message: 'error.platform-missing' }];
  if (start.kind === 'new' && start.handle.trim() === '') return [{ field, message: 'error.handle-missing' }];
  const found = recognizeStart(start);
  return found.ok ? [] : [{ field, message: `error.address-${found.reason}` }];
};

/** What the first step cannot go on without; whether it is enough is the register's decision. */
export const faultsOfAccount = (start: Start): readonly StartFault[] => {
  if (start.kind === '') return [{ field: 'kind', message: 'kit.form.required' }];
  const dateFault = start.kind === 'existing' && start.createdOn !== '' && !readDate(start.createdOn);
  return [
    ...placeFaults(start),
    ...(dateFault ? [{ field: 'createdOn' as const, message: 'error.date-form' as const }] : []),
    ...(start.entity ? [] : [{ field: 'entity' as const, message: 'request.entity.missing' as const }]),
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

/** A refused field of the register, as the form names it. */
export const startFieldOf = (field: string | null): keyof Start => {
  const names: Readonly<Record<string, keyof Start>> = { url: 'address', entityId: 'entity' };
  const name = field === null ? undefined : (names[field] ?? field);
  return (Object.keys(blankStart) as (keyof Start)[]).find((each) => each === name) ?? 'title';
};

export const stepOfField = (field: keyof Start): 'account' | 'description' =>
  ['kind', 'platform', 'address', 'handle', 'createdOn', 'entity'].includes(field) ? 'account' : 'description';
