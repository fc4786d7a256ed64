import { custodyModels, secondFactorKinds } from '@mandat/domain';
import type { Check } from '../console/use-form.ts';
import type { CustodyOfResult } from '../graphql/generated/custody.ts';
import { wordOf } from '../graphql/words.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import { readDate } from '../kit/form/written-date.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';
import { enumeratedOf } from '../requests/words.ts';

export type CustodyShown = NonNullable<CustodyOfResult['account']>;

export type CustodyAnswers = {
  readonly custodyModel: string;
  readonly vaultReference: string;
  readonly secondFactor: string;
  readonly secondFactorHolderId: Found | null;
  readonly recoveryMailbox: string;
  readonly recoveryPhone: string;
  readonly phoneOwnerId: Found | null;
  readonly lastRotatedOn: string;
  readonly connectedApplications: string;
  readonly changedOn: string;
  readonly detectedOn: string;
};

const foundOf = (person: { readonly id: string; readonly name: string } | null): Found | null =>
  person && { id: person.id, label: person.name };

type Custody = NonNullable<CustodyShown['custody']>;

const unknown = {
  vaultReference: '',
  secondFactor: 'none',
  secondFactorHolderId: null,
  recoveryMailbox: '',
  recoveryPhone: '',
  phoneOwnerId: null,
  lastRotatedOn: '',
  connectedApplications: '',
};

const known = (custody: Custody) => ({
  vaultReference: custody.vaultReference,
  secondFactor: wordOf(custody.secondFactor),
  secondFactorHolderId: foundOf(custody.secondFactorHolder),
  recoveryMailbox: custody.recoveryMailbox ?? '',
  recoveryPhone: custody.recoveryPhone ?? '',
  phoneOwnerId: foundOf(custody.phoneOwner),
  lastRotatedOn: custody.lastRotatedOn ?? '',
  connectedApplications: custody.connectedApplications.join('\n'),
});

/** What is recorded now, to be changed where it is another one: the days of the change are asked anew. */
export const answersOf = ({ custody, platform }: CustodyShown, today: string): CustodyAnswers => ({
  ...(custody ? known(custody) : unknown),
  custodyModel: wordOf(custody?.custodyModel ?? platform.custodyModel),
  changedOn: today,
  detectedOn: '',
});

const dayFault = (day: string, translate: TranslateFunction, optional: boolean): string | undefined =>
  (optional && day.trim() === '') || readDate(day) ? undefined : translate('error.date-form');

export const checkCustody =
  (translate: TranslateFunction): Check<CustodyAnswers> =>
  ({ vaultReference, changedOn, detectedOn, lastRotatedOn }) => {
    const found = {
      vaultReference: vaultReference.trim() === '' ? translate('error.vault-reference-missing') : undefined,
      lastRotatedOn: dayFault(lastRotatedOn, translate, true),
      changedOn: dayFault(changedOn, translate, false),
      detectedOn: dayFault(detectedOn, translate, true),
    };
    return Object.fromEntries(Object.entries(found).flatMap(([field, said]) => (said ? [[field, said]] : [])));
  };

const dayOrNull = (day: string): string | null => (day.trim() === '' ? null : (readDate(day) ?? day));
const textOrNull = (text: string): string | null => text.trim() || null;

export const inputOf = (accountId: string, seen: number, answers: CustodyAnswers) => {
  const model = custodyModels.find((each) => each === answers.custodyModel) ?? 'delegated-roles';
  const factor = secondFactorKinds.find((each) => each === answers.secondFactor) ?? 'none';
  return {
    accountId,
    seen,
    custodyModel: enumeratedOf(model),
    vaultReference: answers.vaultReference,
    secondFactor: enumeratedOf(factor),
    secondFactorHolderId: answers.secondFactorHolderId?.id ?? null,
    recoveryMailbox: textOrNull(answers.recoveryMailbox),
    recoveryPhone: textOrNull(answers.recoveryPhone),
    phoneOwnerId: answers.phoneOwnerId?.id ?? null,
    lastRotatedOn: dayOrNull(answers.lastRotatedOn),
    connectedApplications: answers.connectedApplications.split('\n').filter((each) => each.trim() !== ''),
    changedOn: readDate(answers.changedOn) ?? answers.changedOn,
    detectedOn: dayOrNull(answers.detectedOn),
  };
};
