import { officialLanguages } from '@mandat/domain';
import { idOf } from '../naive/fixture-values.ts';
import type { SceneName } from './scene-people.ts';
import { dayOf } from './scene-time.ts';

/** Somebody who may, and input that is accepted: what then refuses is the one value that was made hostile. */
export type Example = { readonly as: SceneName; readonly variables: Readonly<Record<string, unknown>> };

const reason = 'Because it is so.';
const six = Object.fromEntries(officialLanguages.map((code) => [code, 'Words']));
const seen = (id: string) => ({ id: idOf(id), version: 1 });
const account = (name: string) => ({ accountId: idOf(`account ${name}`), version: 1 });
const scopes = ['PUBLISH'];

const input = (as: SceneName, given: Readonly<Record<string, unknown>>): Example => ({
  as,
  variables: { input: given },
});

const office = {
  kind: 'OFFICE',
  parentId: idOf('entity DGC'),
  headed: true,
  country: 'KE',
  timeZone: 'Africa/Nairobi',
  names: six,
  headTitle: 'Director',
};

const described = {
  title: 'Harvest reports',
  languages: ['ar'],
  purpose: 'Figures of the harvest.',
  audience: 'Farmers.',
  languageStatement: 'Arabic: the farmers read it.',
};

const intake: Readonly<Record<string, Example>> = {
  requestAccount: input('requester', {
    kind: 'NEW',
    entityId: idOf('entity OFF'),
    platform: 'x',
    handle: 'harvest_demo',
    url: null,
    createdOn: null,
    ...described,
  }),
  updateRequest: input('requester', {
    ...seen('account draft'),
    ...described,
    entityId: null,
    url: null,
    handle: 'harvest_demo',
  }),
  saveAssessment: input('requester', {
    ...account('draft'),
    answers: [
      {
        criterion: 'PURPOSE',
        met: true,
        reason,
        strategy: 'Communication strategy 2030',
        evidence: [{ text: 'A study', url: 'https://studies.mandat-demo.example/need' }],
      },
    ],
  }),
  answerOverlap: input('requester', { overlapId: idOf('overlap'), answer: 'DIFFERENT', reason }),
  answerQuestion: input('requester', { ...account('draft'), questionId: idOf('question'), answer: 'Of the delta.' }),
  nominatePerson: input('requester', {
    ...account('draft'),
    personId: idOf('other'),
    capacity: 'ALTERNATE',
    scopes,
  }),
  removeNomination: input('requester', { ...account('draft'), personId: idOf('candidate') }),
  removeEvidenceFile: input('requester', { id: idOf('file') }),
  submitRequest: input('requester', seen('account complete')),
  markOutOfScope: input('focal point', { ...seen('account draft'), as: 'PERSONAL', reason }),
  recordOutOfScope: input('focal point', {
    entityId: idOf('entity OFF'),
    url: 'https://x.com/own_demo',
    platform: 'x',
    as: 'PERSONAL',
    reason,
  }),
  reopenAccount: input('requester', { ...seen('account own'), reason }),
  addReferenceAccount: input('admin', {
    organisation: 'Another organisation',
    title: 'River news',
    url: 'https://x.com/river_demo',
    languages: ['en'],
  }),
  endReferenceAccount: input('admin', seen('reference')),
};

const decisions: Readonly<Record<string, Example>> = {
  authorizeAccount: input('head', { ...seen('account ready'), reason }),
  refuseAccount: input('head', { ...seen('account ready'), reason }),
  sendBackAccount: input('head', { ...seen('account ready'), reason, questions: ['Whose residents?'] }),
  maintainAccount: input('head', { ...seen('account held'), reason, assessmentId: idOf('assessment held') }),
  withdrawAccount: input('head', { ...seen('account held'), reason, confirmed: true }),
  recordStableId: input('official', { ...seen('account held'), platformIdentifier: '9900000000000000011' }),
  parkAccount: input('focal point', {
    ...seen('account over'),
    parkedOn: dayOf(-1),
    evidence: reason,
    successorId: idOf('account held'),
  }),
  closeAccount: input('focal point', {
    ...seen('account over'),
    closedOn: dayOf(-1),
    evidence: reason,
    successorId: idOf('account held'),
  }),
  proposeRevision: input('official', {
    accountId: idOf('account held'),
    base: 0,
    ...described,
    url: 'https://x.com/demo_renamed',
    entityId: idOf('entity SPARE'),
    changedOn: dayOf(-1),
    replaces: idOf('revision by official'),
  }),
  approveRevision: input('head', { id: idOf('revision by focal point'), reason }),
  refuseRevision: input('head', { id: idOf('revision by focal point'), reason }),
  withdrawRevision: input('focal point', { id: idOf('revision by focal point') }),
  decideAccounts: input('head', {
    kind: 'REFUSE',
    accounts: [seen('account ready')],
    reason,
    confirmed: false,
  }),
  authorizePerson: input('head', {
    ...account('held'),
    personId: idOf('other'),
    capacity: 'PUBLISHER',
    scopes,
    validUntil: `${dayOf(100)}T00:00:00.000Z`,
  }),
  withdrawAuthorization: input('head', { ...seen('authorization held official'), reason }),
  withdrawAuthorizationsOf: input('head', { personId: idOf('official'), reason }),
  renewAuthorization: input('head', {
    ...seen('authorization held official'),
    reason,
    scopes,
    validUntil: `${dayOf(400)}T00:00:00.000Z`,
  }),
  renewAuthorizations: input('head', {
    authorizations: [seen('authorization held official')],
    reason,
    validUntil: `${dayOf(400)}T00:00:00.000Z`,
  }),
  acknowledgeLetter: { as: 'official', variables: { id: idOf('authorization held official') } },
  recordCreation: input('official', {
    ...seen('account awaiting'),
    url: 'https://x.com/demo_awaiting',
    createdOn: dayOf(-1),
    overlapAnswers: [{ otherId: idOf('account held'), answer: 'DIFFERENT', reason }],
  }),
  recordHolding: input('focal point', {
    accountId: idOf('account held'),
    personId: idOf('other'),
    platformRole: 'EDITOR',
    holdsSharedSecret: true,
    isRecoveryContact: false,
  }),
};

const custody: Readonly<Record<string, Example>> = {
  recordCustody: input('focal point', {
    accountId: idOf('account held'),
    seen: 0,
    custodyModel: 'SHARED_SECRET',
    vaultReference: 'OFF-X-014',
    secondFactor: 'SECURITY_KEY',
    secondFactorHolderId: idOf('official'),
    recoveryMailbox: 'Mailbox of the office',
    recoveryPhone: 'Duty telephone',
    phoneOwnerId: idOf('official'),
    lastRotatedOn: dayOf(-9),
    connectedApplications: ['Scheduler'],
    changedOn: dayOf(-3),
    detectedOn: dayOf(-2),
  }),
  takeCustody: input('admin', seen('orphan')),
  recordCustodyProcedure: input('focal point', {
    entityId: idOf('entity OFF'),
    seen: 1,
    texts: six,
    documentReference: 'memo 6',
    evidenceUrl: 'https://memo.mandat-demo.example/6',
  }),
  confirmCustodyProcedure: input('head', { id: idOf('procedure') }),
};

const offices: Readonly<Record<string, Example>> = {
  createEntity: input('admin', { code: 'NEW', ...office }),
  updateEntity: input('admin', { ...seen('entity OFF'), ...office }),
  endEntity: input('admin', {
    ...seen('entity SPARE'),
    endedOn: dayOf(-1),
    documentReference: 'memo 2',
    successorId: idOf('entity OFF'),
  }),
  recordHeadship: input('admin', {
    entityId: idOf('entity OFF'),
    personId: idOf('candidate'),
    capacity: 'OFFICER_IN_CHARGE',
    fromOn: dayOf(1),
    untilOn: dayOf(9),
    documentReference: 'memo 3',
  }),
  confirmHeadship: input('admin', seen('headship to confirm')),
  rejectHeadship: input('admin', seen('headship to confirm')),
  endHeadship: input('admin', { ...seen('headship of DGC'), untilOn: dayOf(1), documentReference: 'memo 4' }),
  acknowledgeInheritance: input('head', seen('headship of OFF')),
  nameFocalPoint: input('head', {
    entityId: idOf('entity OFF'),
    personId: idOf('candidate'),
    fromOn: dayOf(1),
    untilOn: dayOf(30),
  }),
  endFocalPoint: input('head', { ...seen('naming'), untilOn: dayOf(2) }),
  recordPerson: input('admin', {
    name: 'Somebody New',
    email: 'new@mandat-demo.example',
    functionTitle: 'Officer',
    language: 'en',
    staffType: 'STAFF_MEMBER',
    source: 'practice',
    staffNumber: '4711',
    entityId: idOf('entity OFF'),
  }),
  updatePerson: input('admin', {
    ...seen('other'),
    name: 'Another Name',
    email: 'other@mandat-demo.example',
    phone: '+254 20 555 0100',
    functionTitle: 'Chief',
    language: 'es',
  }),
  updateMyLanguage: { as: 'other', variables: { language: 'es' } },
  changeMyNotices: input('other', { digestAt: '08:30', quietFrom: '19:00', quietUntil: '07:00' }),
  makeCalendarFeed: { as: 'other', variables: {} },
  revokeCalendarFeed: { as: 'other', variables: {} },
};

const duties: Readonly<Record<string, Example>> = {
  attestObligations: input('official', {
    obligations: ['CONFIDENTIALITY', 'NO_PSEUDONYM', 'PRIVACY', 'THREATS_REPORTED', 'INTELLECTUAL_PROPERTY'],
  }),
  changePublicationDay: input('admin', { publishedOn: '2019-07-01', reason }),
  changeAttestationTerm: input('admin', { months: 6, reminderDays: 20, graceDays: 20, reason }),
  openCampaign: input('admin', {
    names: six,
    dueOn: dayOf(30),
    scope: {
      entityId: idOf('entity OFF'),
      platforms: ['x'],
      languages: ['en'],
      decidedBefore: dayOf(-1),
      criteria: ['NEED'],
      includesPending: true,
    },
  }),
  endCampaign: input('admin', { ...seen('campaign'), reason }),
  prepareReview: input('official', {
    ...seen('review'),
    answers: [
      {
        criterion: 'PURPOSE',
        met: true,
        reason: 'It still serves.',
        strategy: 'Communication strategy 2030',
        evidence: [{ text: 'Figures', url: 'https://studies.mandat-demo.example/' }],
      },
    ],
    lastPostOn: dayOf(-2),
    hoursPerWeek: 10,
    finding: 'It reaches the residents.',
    recommendation: 'MAINTAIN',
  }),
  removeReviewFile: input('official', { id: idOf('review file') }),
  saveReviewDraft: input('official', {
    id: idOf('review'),
    version: 0,
    answers: [{ criterion: 'RISK', met: false, reason: 'Looked at' }],
    lastPostOn: '12 Nov',
    hoursPerWeek: 'ten',
    finding: 'It reaches',
    recommendation: 'WITHDRAW',
  }),
  reassignReview: input('focal point', { ...seen('review'), personId: idOf('official'), reason }),
  acknowledgeGuidance: input('official', { versionId: idOf('version in force') }),
  draftGuidance: input('head', { entityId: idOf('entity OFF'), titles: six, texts: six }),
  updateGuidance: input('admin', { ...seen('notice draft'), titles: six, texts: six }),
  publishGuidance: input('admin', { ...seen('notice draft'), fromOn: dayOf(1) }),
  registerServiceAccount: input('admin', {
    provider: 'practice',
    client: 'client-new',
    purpose: 'Reports',
    ownerId: idOf('candidate'),
    expiresOn: dayOf(100),
  }),
  nameServiceAccountOwner: input('admin', { ...seen('client active'), ownerId: idOf('other'), reason }),
  renewServiceAccount: input('admin', { ...seen('client active'), expiresOn: dayOf(200) }),
  stopServiceAccount: input('admin', { ...seen('client active'), reason }),
  resumeServiceAccount: input('admin', { ...seen('client stopped'), reason }),
  replayDelivery: input('admin', { id: idOf('delivery') }),
};

const departures: Readonly<Record<string, Example>> = {
  declareDeparture: input('head', { personId: idOf('candidate'), lastDay: dayOf(5), reason }),
  declareMove: input('head', {
    personId: idOf('candidate'),
    fromEntityId: idOf('entity OFF'),
    toEntityId: idOf('entity SPARE'),
    reason,
  }),
  confirmMove: input('head', { ...seen('due confirm-move'), keep: true, reason }),
  confirmSignal: input('admin', { ...seen('due confirm-signal'), confirm: false, reason }),
  recordEvidence: input('focal point', {
    ...seen('task'),
    evidence: 'The role is gone.',
    evidenceUrl: 'https://proof.mandat-demo.example/role',
  }),
  proposeGuardLimits: input('admin', {
    windows: [{ hours: 1, people: 5, percent: 5 }],
    suspendWhileHeld: false,
    reason,
  }),
  proposeHoldDecision: input('admin', { holdId: idOf('hold'), approve: true, reason }),
  proposeLift: input('admin', { personId: idOf('departed'), reason }),
  proposeLink: input('admin', { signalId: idOf('signal unlinked'), personId: idOf('other'), reason }),
  proposeUndo: input('admin', { signalId: null, holdId: idOf('hold'), reason }),
  proposeClearance: input('admin', {
    platform: 'youtube',
    kind: 'LEGAL',
    clearedOn: dayOf(-1),
    validUntil: dayOf(300),
    documentReference: 'memo 5',
    reason,
  }),
  proposeClearanceWithdrawal: input('admin', { platform: 'x', kind: 'LEGAL', reason }),
  proposeUnitRename: input('admin', {
    provider: 'practice',
    code: 'NEWER',
    entityId: idOf('entity OFF'),
    reason,
  }),
  answerProposal: input('admin', { ...seen('proposal'), confirm: true, reason }),
};

const tables: Readonly<Record<string, Example>> = {
  checkImport: input('focal point', { ...seen('import uploaded'), mapping: ['url', 'title'] }),
  startImport: input('focal point', seen('import checked')),
  undoImport: input('focal point', { ...seen('import done'), reason }),
  answerImportProposal: input('focal point', { id: idOf('import proposal'), confirmed: true }),
};

export const examples: Readonly<Record<string, Example>> = {
  ...intake,
  ...decisions,
  ...custody,
  ...offices,
  ...duties,
  ...departures,
  ...tables,
};
