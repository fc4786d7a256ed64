import { randomUUID } from 'node:crypto';
import type { Known } from './known.ts';
import { dayOf } from './stage.ts';
import { chosenIn } from './rules-of-several.ts';
import { terms, type ActOf, type Kind, type Platform, type Step } from './words.ts';

type Sent = { readonly mutation: string; readonly input: object };

const enumOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');
const reasonOf = ({ reason }: { readonly reason: boolean }): string => (reason ? 'So it was found.' : '  ');

type OnAccount = Step & { readonly at: number };

const idAndVersion = ({ accounts }: Known, { at, stale }: OnAccount) => {
  const account = accounts[at];
  return { id: account?.id ?? '', version: (account?.version ?? 0) - (stale ? 1 : 0) };
};

const accountAndVersion = (known: Known, step: OnAccount) => {
  const { id, version } = idAndVersion(known, step);
  return { accountId: id, version };
};

const recordOf = (found: { readonly id: string; readonly version: number } | undefined, { stale }: Step) => ({
  id: found?.id ?? '',
  version: (found?.version ?? 0) - (stale ? 1 : 0),
});

const revisionOf = ({ accounts }: Known, { at, nth }: { readonly at: number; readonly nth: number }): string =>
  accounts[at]?.revisions[nth] ?? '';

const told = 'Answers to whoever asks';
const hosts = { x: 'x.com', telegram: 't.me', instagram: 'www.instagram.com' } as const;
const addressOf = (platform: Platform, handle: string): string => `https://${hosts[platform]}/${handle}`;

type Editing = ActOf<'update'>['edit'];

const editOf = ({ stage }: Known, edit: Editing) => ({
  ...(edit.title !== undefined && { title: stage.titles[edit.title] }),
  ...(edit.audience !== undefined && { audience: stage.audiences[edit.audience] }),
  ...(edit.statement !== undefined && { languageStatement: edit.statement ? told : '' }),
  ...(edit.unit !== undefined && { entityId: stage.units[edit.unit] }),
});

const answersOf = ({ answers }: ActOf<'assess'>) =>
  Object.entries(answers).map(([criterion, answer]) => ({
    criterion: enumOf(criterion),
    evidence: [],
    ...(answer === 'open' ? { reason: '' } : { met: answer !== 'not-met', reason: 'The study shows it.' }),
    ...(criterion === 'purpose' && { strategy: answer === 'met' ? 'Communication strategy 2030' : null }),
  }));

const nomination = ({ stage }: Known, step: ActOf<'nominate'> | ActOf<'authorize-person'>) => ({
  personId: stage.people[step.person],
  capacity: enumOf(step.capacity),
  scopes: step.scopes.map(enumOf),
});

type Sending = {
  readonly [Do in Exclude<Kind, 'days-pass'>]: readonly [
    mutation: string,
    input: (known: Known, step: ActOf<Do> & Step) => object,
  ];
};

/** What each act is in GraphQL. */
const sending: Sending = {
  request: [
    'requestAccount',
    ({ stage }, step) => ({
      kind: enumOf(step.kind),
      entityId: stage.units[step.unit],
      platform: step.platform,
      ...(step.kind === 'new'
        ? { handle: stage.handles[step.handle] }
        : { url: addressOf(step.platform, stage.handles[step.handle] ?? '') }),
      title: stage.titles[step.title],
      languages: ['en'],
      purpose: 'Tells what is done',
      audience: step.audience === null ? '' : stage.audiences[step.audience],
      languageStatement: step.statement ? told : '',
    }),
  ],
  update: ['updateRequest', (known, step) => ({ ...idAndVersion(known, step), ...editOf(known, step.edit) })],
  assess: ['saveAssessment', (known, step) => ({ ...accountAndVersion(known, step), answers: answersOf(step) })],
  'answer-overlap': [
    'answerOverlap',
    (known, step) => ({
      overlapId: [...(known.accounts[step.at]?.overlaps.values() ?? [])][step.nth] ?? '',
      answer: 'DIFFERENT',
      reason: reasonOf(step),
    }),
  ],
  nominate: ['nominatePerson', (known, step) => ({ ...accountAndVersion(known, step), ...nomination(known, step) })],
  'remove-nomination': [
    'removeNomination',
    (known, step) => ({ ...accountAndVersion(known, step), personId: known.stage.people[step.person] }),
  ],
  submit: ['submitRequest', idAndVersion],
  authorize: ['authorizeAccount', idAndVersion],
  'send-back': [
    'sendBackAccount',
    (known, step) => ({
      ...idAndVersion(known, step),
      reason: reasonOf(step),
      questions: step.questions.map((each, index) => (each === 'blank' ? ' ' : `What of ${index + 1}?`)),
    }),
  ],
  'answer-question': [
    'answerQuestion',
    (known, step) => ({
      ...accountAndVersion(known, step),
      questionId: known.accounts[step.at]?.questions[step.nth] ?? '',
      answer: step.blank ? ' ' : 'This.',
    }),
  ],
  refuse: ['refuseAccount', (known, step) => ({ ...idAndVersion(known, step), reason: reasonOf(step) })],
  maintain: [
    'maintainAccount',
    (known, step) => ({
      ...idAndVersion(known, step),
      reason: reasonOf(step),
      assessmentId: (step.assessment === 'latest' && known.accounts[step.at]?.assessmentId) || randomUUID(),
    }),
  ],
  withdraw: [
    'withdrawAccount',
    (known, step) => ({ ...idAndVersion(known, step), reason: reasonOf(step), confirmed: step.confirmed }),
  ],
  'authorize-person': [
    'authorizePerson',
    (known, step) => ({
      ...accountAndVersion(known, step),
      ...nomination(known, step),
      ...(step.until === 'past' && { validUntil: '2025-01-01T00:00:00Z' }),
    }),
  ],
  'withdraw-authorization': [
    'withdrawAuthorization',
    (known, step) => ({
      ...recordOf(known.accounts[step.at]?.authorizations[step.nth], step),
      reason: reasonOf(step),
    }),
  ],
  renew: [
    'renewAuthorization',
    (known, step) => ({
      ...recordOf(known.accounts[step.at]?.authorizations[step.nth], step),
      ...(step.until === 'shorter' && { validUntil: new Date(Date.now() + 86_400_000).toISOString() }),
    }),
  ],
  'propose-revision': [
    'proposeRevision',
    (known, { at, stale, change }) => ({
      accountId: known.accounts[at]?.id ?? '',
      base: (known.accounts[at]?.approved ?? 0) + (stale ? 1 : 0),
      ...editOf(known, change),
    }),
  ],
  'approve-revision': ['approveRevision', (known, step) => ({ id: revisionOf(known, step) })],
  'refuse-revision': ['refuseRevision', (known, step) => ({ id: revisionOf(known, step), reason: reasonOf(step) })],
  'withdraw-revision': ['withdrawRevision', (known, step) => ({ id: revisionOf(known, step) })],
  'decide-several': [
    'decideAccounts',
    (known, step) => ({
      kind: step.kind === 'authorize' ? 'ESTABLISH' : enumOf(step.kind),
      accounts: chosenIn(step).map((at) => idAndVersion(known, { ...step, at })),
      reason: reasonOf(step),
      confirmed: step.confirmed,
    }),
  ],
  'mark-out-of-scope': [
    'markOutOfScope',
    (known, step) => ({ ...idAndVersion(known, step), as: 'PERSONAL', reason: reasonOf(step) }),
  ],
  'record-creation': [
    'recordCreation',
    (known, step) => ({
      ...idAndVersion(known, step),
      url: addressOf(
        known.accounts[step.at]?.platform ?? 'x',
        known.stage.handles[step.handle === 'intended' ? (known.accounts[step.at]?.handle ?? 0) : step.handle] ?? '',
      ),
      createdOn: dayOf(known.stage.today, step.day === 'today' ? 0 : 7),
      overlapAnswers: step.hitsAnswered
        ? known.accounts.map(({ id }) => ({ otherId: id, answer: 'DIFFERENT', reason: 'Another one.' }))
        : null,
    }),
  ],
  'record-holding': [
    'recordHolding',
    (known, step) => ({
      accountId: known.accounts[step.at]?.id ?? '',
      personId: known.stage.people[step.person],
      holdsSharedSecret: true,
      isRecoveryContact: false,
    }),
  ],
  'record-headship': [
    'recordHeadship',
    ({ stage }, { unit, person, capacity, term, document }) => ({
      entityId: stage.units[unit],
      personId: stage.people[person],
      capacity: enumOf(capacity),
      fromOn: dayOf(stage.today, terms[term][0]),
      untilOn: dayOf(stage.today, terms[term][1]),
      documentReference: document ? 'A memorandum' : ' ',
    }),
  ],
  'confirm-headship': ['confirmHeadship', (known, step) => recordOf(known.headships[step.nth], step)],
  'end-headship': [
    'endHeadship',
    (known, step) => ({
      ...recordOf(known.headships[step.nth], step),
      untilOn: dayOf(known.stage.today, step.on),
      documentReference: 'A memorandum',
    }),
  ],
  'name-focal-point': [
    'nameFocalPoint',
    ({ stage }, { unit, person }) => ({
      entityId: stage.units[unit],
      personId: stage.people[person],
      fromOn: dayOf(stage.today, -5),
    }),
  ],
  'end-focal-point': [
    'endFocalPoint',
    (known, step) => ({
      ...recordOf(known.focalPoints[step.nth], step),
      untilOn: dayOf(known.stage.today, -1),
    }),
  ],
};

export const sentFor = (known: Known, step: Step & { readonly do: Exclude<Kind, 'days-pass'> }): Sent => {
  const [mutation, input] = sending[step.do];
  return { mutation, input: (input as (known: Known, step: Step) => object)(known, step) };
};

export const textOf = (mutation: string): string => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const asked = mutation === 'decideAccounts' ? 'accountId code' : 'id';
  return `mutation ($input: ${type}) { ${mutation}(input: $input) { ${asked} } }`;
};
