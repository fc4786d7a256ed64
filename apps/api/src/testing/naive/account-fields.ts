import {
  accountStatus,
  authorizationStatus,
  decidersOf,
  concernedBy,
  holdingStatus,
  isReviewOverdue,
  missingElements,
  nearestHeaded,
  type AccountFacts,
  type AuthorizationFacts,
  type HoldingFacts,
  type Office,
} from '@mandat/domain';
import type { Action } from '@mandat/policies';
import {
  byName,
  latestFirst,
  one,
  outside,
  reached,
  sorted,
  time,
  times,
  word,
  words,
  type Fields,
  type Resolve,
} from './fields.ts';
import { custodyOf } from './custody-fields.ts';
import { approvedRevisionOf } from './revision-facts.ts';
import { mayOn, byId, rowOf, rowsOf, todayOf, type Reading, type Row } from './reading.ts';

const camel = (name: string): string => name.replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
export const recordOf = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]));

export const statusOf = async (reading: Reading, row: Row): Promise<string> =>
  accountStatus(recordOf(row) as AccountFacts, await todayOf(reading, row['entity_id']));

const holdingsOf = (reading: Reading, row: Row): Promise<readonly Row[]> =>
  rowsOf(reading, 'select * from holding where account_id = $1', [row['id']]);

export const holdingStatusOf = async (reading: Reading, row: Row): Promise<string> => {
  const authorization = await byId(reading, 'written_authorization', row['authorization_id']);
  const facts = authorization && (recordOf(authorization) as AuthorizationFacts);
  return holdingStatus(recordOf(row) as HoldingFacts, facts, reading.now);
};

/** People with a privilege in one of the capacities, those who hold longest first. */
export const privileged = async (
  reading: Reading,
  account: Row,
  ...capacities: readonly string[]
): Promise<readonly string[]> => {
  const found: Row[] = [];
  for (const held of await holdingsOf(reading, account)) {
    const counts = capacities.includes(String(held['capacity']));
    if (counts && (await holdingStatusOf(reading, held)) === 'authorized') found.push(held);
  }
  return sorted(found, (held) => [(held['from_at'] as Date).getTime()]).map((held) => String(held['person_id']));
};

const people = async (reading: Reading, ids: readonly string[]): Promise<readonly Row[]> =>
  byName(reading, await rowsOf(reading, 'select * from person where id = any($1)', [ids]), 'name');

export const missingOf = async (reading: Reading, row: Row): Promise<readonly string[]> => {
  const named = await rowsOf(
    reading,
    `select * from nomination where account_id = $1 and capacity = 'authorized-official'`,
    [row['id']],
  );
  const officials = row['authorized_at'] === null ? named : await privileged(reading, row, 'authorized-official');
  return missingElements(recordOf(row) as never, officials.length > 0);
};

const letterOf = (reading: Reading, row: Row): Promise<Row | null> =>
  rowOf(reading, 'select * from letter where authorization_id = $1', [row['id']]);
const acknowledgementOf = (reading: Reading, row: Row): Promise<Row | null> =>
  rowOf(reading, 'select * from letter_acknowledgement where authorization_id = $1', [row['id']]);

const ofAccount =
  (type: string, table: string, keys: (row: Row) => readonly (string | number)[]): Resolve =>
  async (row, reading) =>
    reached(
      reading,
      type,
      sorted(await rowsOf(reading, `select * from ${table} where account_id = $1`, [row['id']]), keys),
    );

const reopeningsOf = (reading: Reading, row: Row): Promise<readonly Row[]> =>
  rowsOf(reading, 'select * from account where reopens_id = $1 order by requested_at desc, id', [row['id']]);

const latestReopening: Resolve = async (row, reading) =>
  (await reached(reading, 'Account', (await reopeningsOf(reading, row)).slice(0, 1)))[0] ?? null;

/** In force, with a privilege that rests on it, on an account that is authorized and on which the reader decides. */
const canRenew: Resolve = async (row, reading) => {
  if (!(await mayOn(reading, ['authorization:renew'], { type: 'Authorization', row }))) return false;
  if (authorizationStatus(recordOf(row) as AuthorizationFacts, reading.now) !== 'in-force') return false;
  const account = await byId(reading, 'account', row['account_id']);
  if (!account || account['authorized_at'] === null || account['withdrawn_at'] !== null) return false;
  const holds = (await holdingsOf(reading, account)).some(
    (held) =>
      held['authorization_id'] === row['id'] &&
      held['capacity'] !== 'none' &&
      held['ended_at'] === null &&
      held['removal_awaited_at'] === null,
  );
  const deciders = await decidersOn(account, reading);
  return holds && deciders.some((decider) => decider['person_id'] === reading.actor.personId);
};

const latestAssessment: Resolve = async (row, reading) =>
  (
    await reached(
      reading,
      'Assessment',
      await rowsOf(reading, 'select * from assessment where account_id = $1 order by number desc limit 1', [row['id']]),
    )
  )[0] ?? null;

const officeOf = async (reading: Reading, entityId: string | null): Promise<Office | null> => {
  if (entityId === null) return null;
  const rows = await rowsOf(
    reading,
    `select * from headship where entity_id = $1 and person_id not in (
      select person_id from person_standing where departed_at is not null) order by id`,
    [entityId],
  );
  return { entityId, headships: rows.map(recordOf) as never };
};

const capacities = ['head', 'officer-in-charge', 'head-above', 'head-of-dgc'];

/** By the rule itself: who is concerned, which offices there are, who of them decides. */
export const decidersOn = async (row: Row, reading: Reading, proposer?: string): Promise<readonly Row[]> => {
  const entities = new Map(
    (await rowsOf(reading, 'select * from entity')).map((entity) => [String(entity['id']), recordOf(entity)]),
  );
  const own = nearestHeaded(String(row['entity_id']), entities as never);
  const parent = own === null ? null : (entities.get(own)?.['parentId'] as string | null);
  const above = parent === null ? null : nearestHeaded(parent, entities as never);
  const dgc = [...entities.values()].find(({ code }) => code === 'DGC');
  const held = (await holdingsOf(reading, row)).filter(
    (each) => each['ended_at'] === null && each['capacity'] !== 'none',
  );
  const named = await rowsOf(reading, 'select * from nomination where account_id = $1', [row['id']]);
  const concerned =
    row['authorized_at'] || proposer !== undefined
      ? concernedBy({ requestedById: proposer ?? null, submittedById: null }, held.map(recordOf) as never)
      : concernedBy(recordOf(row) as never, [...named, ...held].map(recordOf) as never);
  const line = [await officeOf(reading, own), await officeOf(reading, above)].filter((office) => office !== null);
  const offices = { line, dgc: await officeOf(reading, dgc ? String(dgc['id']) : null) };
  const deciders = decidersOf(offices, concerned, await todayOf(reading, row['entity_id']));
  return sorted(
    deciders.map(({ personId, capacity, headshipId }) => ({ id: headshipId, person_id: personId, capacity })),
    (each) => [capacities.indexOf(String(each['capacity']))],
  );
};

const decidedBy: Resolve = async (row, reading) => (await decidersOn(row, reading))[0] ?? null;

const ability =
  (action: Action, ...statuses: readonly string[]): Resolve =>
  async (row, reading) =>
    (await mayOn(reading, [action], { type: 'Account', row })) &&
    (statuses.length === 0 || statuses.includes(await statusOf(reading, row)));

const decision =
  (action: Action, ...statuses: readonly string[]): Resolve =>
  async (row, reading, call) =>
    (await ability(action, ...statuses)(row, reading, call)) === true &&
    (await decidersOn(row, reading)).some((each) => each['person_id'] === reading.actor.personId);

const canTakeCustody: Resolve = async (row, reading) => {
  const left = await rowsOf(
    reading,
    `select * from orphan where account_id = $1 and resolved_at is null and custodian = 'dgc'`,
    [row['id']],
  );
  const kept = (await holdingsOf(reading, row)).some((held) => held['interim'] === true && held['ended_at'] === null);
  return left.length > 0 && !kept && (await mayOn(reading, ['orphan:take-custody'], { type: 'Account', row }));
};

const undecided = ['requested', 'under-review'];

export const accountFields: Readonly<Record<string, Fields>> = {
  Account: {
    ...times(
      'authorizedAt',
      'withdrawnAt',
      'requestedAt',
      'submittedAt',
      'refusedAt',
      'undoneAt',
      'closedAt',
      'parkedAt',
      'outOfScopeAt',
    ),
    requestKind: word('request_kind'),
    outOfScopeAs: word('out_of_scope_as'),
    outOfScopeBy: one('Person', 'person', 'out_of_scope_by_id'),
    reopens: one('Account', 'account', 'reopens_id'),
    reopenedBy: latestReopening,
    successor: one('Account', 'account', 'successor_id'),
    platform: async (row, reading) =>
      (await rowsOf(reading, 'select * from platform where code = $1', [row['platform']]))[0],
    entity: one('Entity', 'entity', 'entity_id'),
    requestedBy: one('Person', 'person', 'requested_by_id'),
    status: async (row, reading) => outside(await statusOf(reading, row)),
    isOfficial: async (row, reading) => (await statusOf(reading, row)) === 'authorized',
    isReviewOverdue: async (row, reading) =>
      isReviewOverdue(recordOf(row) as AccountFacts, await todayOf(reading, row['entity_id'])),
    missingElements: async (row, reading) => (await missingOf(reading, row)).map(outside),
    hasHolder: async (row, reading) => (await privileged(reading, row, 'authorized-official', 'alternate')).length > 0,
    official: async (row, reading) =>
      byId(reading, 'person', (await privileged(reading, row, 'authorized-official'))[0]),
    alternates: async (row, reading) => people(reading, await privileged(reading, row, 'alternate')),
    holdings: ofAccount('Holding', 'holding', (row) => [
      row['ended_at'] === null ? 0 : 1,
      (row['from_at'] as Date).getTime(),
    ]),
    authorizations: ofAccount('Authorization', 'written_authorization', (row) => [latestFirst(row['authorized_at'])]),
    nominations: ofAccount('Nomination', 'nomination', (row) => [(row['nominated_at'] as Date).getTime()]),
    assessment: latestAssessment,
    assessments: ofAccount('Assessment', 'assessment', (row) => [-Number(row['number'])]),
    overlaps: ofAccount('Overlap', 'overlap', (row) => [-Number(row['score']), (row['found_at'] as Date).getTime()]),
    decisions: ofAccount('AccountDecision', 'account_decision', (row) => [latestFirst(row['decided_at'])]),
    aliases: ofAccount('AccountAlias', 'account_alias', (row) => [
      row['valid_until'] === null ? 0 : 1,
      String(row['kind']),
    ]),
    approvedRevision: approvedRevisionOf,
    revisions: ofAccount('Revision', 'account_revision', (row) => [-Number(row['number'])]),
    can: (row) => row,
    decidedBy,
    custody: async (row, reading) => (await custodyOf(reading, row))[0] ?? null,
    custodyVersions: (row, reading) => custodyOf(reading, row),
  },
  AccountAbilities: {
    edit: ability('account:edit-request', ...undecided),
    assess: ability('account:assess', ...undecided),
    answerOverlaps: ability('account:answer-overlap', 'authorized', 'to-be-created', 'creation-lapsed'),
    nominate: ability('account:nominate', ...undecided),
    answerQuestions: ability('account:answer-question', 'requested'),
    submit: ability('account:submit', 'requested'),
    authorize: decision('account:authorize', 'under-review'),
    refuse: decision('account:refuse', 'under-review'),
    sendBack: decision('account:send-back', 'under-review'),
    markOutOfScope: ability('account:mark-out-of-scope', ...undecided),
    reopen: async (row, reading, call) =>
      (await ability('account:request', 'out-of-scope', 'closed')(row, reading, call)) === true &&
      (await reopeningsOf(reading, row)).every(
        (each) => each['refused_at'] !== null || each['out_of_scope_at'] !== null,
      ),
    withdraw: decision('account:withdraw', 'authorized', 'to-be-created', 'creation-lapsed'),
    maintain: decision('account:maintain', 'authorized'),
    proposeRevision: ability('revision:propose', 'authorized', 'to-be-created', 'creation-lapsed'),
    recordCreation: ability('account:record-creation', 'to-be-created'),
    recordStableId: async (row, reading, call) =>
      (await ability(
        'account:record-stable-id',
        'requested',
        'under-review',
        'authorized',
        'withdrawn',
        'parked',
      )(row, reading, call)) === true &&
      row['stable_id'] === null &&
      !['line', 'mastodon', 'other', 'snapchat', 'viber'].includes(String(row['platform'])) &&
      (row['request_kind'] !== 'new' || row['created_on'] !== null),
    park: ability('account:park', 'withdrawn'),
    close: ability('account:close', 'withdrawn', 'parked'),
    authorizePerson: decision('authorization:grant', 'authorized', 'to-be-created'),
    recordHolding: ability('holding:record'),
    takeCustody: canTakeCustody,
    recordCustody: ability(
      'custody:record',
      'under-review',
      'authorized',
      'to-be-created',
      'creation-lapsed',
      'withdrawn',
      'parked',
    ),
  },
  DecidingPerson: { person: one('Person', 'person', 'person_id'), capacity: word('capacity') },
  AccountDecision: {
    ...times('decidedAt', 'secondFactorAt'),
    kind: word('kind'),
    capacity: word('capacity'),
    decidedBy: one('Person', 'person', 'decided_by_id'),
    assessment: one('Assessment', 'assessment', 'assessment_id'),
    questions: async (row, reading) =>
      reached(
        reading,
        'DecisionQuestion',
        sorted(await rowsOf(reading, 'select * from decision_question where decision_id = $1', [row['id']]), (each) => [
          Number(each['number']),
        ]),
      ),
  },
  DecisionQuestion: { ...times('answeredAt'), answeredBy: one('Person', 'person', 'answered_by_id') },
  AccountAlias: { ...times('validFrom', 'validUntil'), kind: word('kind') },
  Authorization: {
    ...times('validFrom', 'validUntil', 'authorizedAt', 'suspendedAt', 'withdrawnAt', 'replacedAt'),
    renews: one('Authorization', 'written_authorization', 'renews_id'),
    scopes: words('scopes'),
    authorizedAs: word('authorized_as'),
    status: (row, reading) => outside(authorizationStatus(recordOf(row) as AuthorizationFacts, reading.now)),
    person: one('Person', 'person', 'person_id'),
    account: one('Account', 'account', 'account_id'),
    authorizedBy: one('Person', 'person', 'authorized_by_id'),
    letterNumber: async (row, reading) => (await letterOf(reading, row))?.['number'] ?? null,
    letterAcknowledgedAt: async (row, reading) => {
      const acknowledged = await acknowledgementOf(reading, row);
      return acknowledged && (acknowledged['acknowledged_at'] as Date).toISOString();
    },
    can: (row) => row,
  },
  AuthorizationAbilities: {
    acknowledgeLetter: async (row, reading) =>
      (await mayOn(reading, ['letter:acknowledge'], { type: 'Authorization', row })) &&
      !['withdrawn', 'replaced', 'lapsed'].includes(
        authorizationStatus(recordOf(row) as AuthorizationFacts, reading.now),
      ) &&
      (await letterOf(reading, row)) !== null &&
      (await acknowledgementOf(reading, row)) === null,
    renew: canRenew,
    withdraw: async (row, reading) =>
      (await mayOn(reading, ['authorization:withdraw'], { type: 'Authorization', row })) &&
      row['withdrawn_at'] === null &&
      row['replaced_at'] === null,
  },
  Nomination: {
    capacity: word('capacity'),
    scopes: words('scopes'),
    person: one('Person', 'person', 'person_id'),
    nominatedBy: one('Person', 'person', 'nominated_by_id'),
    nominatedAt: time('nominated_at'),
  },
  Holding: {
    ...times('fromAt', 'removalAwaitedAt', 'endedAt'),
    capacity: word('capacity'),
    platformRole: word('platform_role'),
    status: async (row, reading) => outside(await holdingStatusOf(reading, row)),
    person: one('Person', 'person', 'person_id'),
    account: one('Account', 'account', 'account_id'),
    authorization: one('Authorization', 'written_authorization', 'authorization_id'),
  },
};
