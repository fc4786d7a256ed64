import { platformsWithStableId, statusesWithCustody, statusesWithStableId, type AccountStatus } from '@mandat/domain';
import type { Action } from '@mandat/policies';
import { value, type FieldCall, type ReadShape, type Value } from '../../platform/graphql/read-compiler/read-shape.ts';
import { accountSubject } from '../read-conditions.ts';
import { hasStatus } from './account-status.read.ts';

/** Permission and status together; permission alone gives false here, it refuses nothing. */
const ability = (action: Action, when: (call: FieldCall) => string): Value =>
  value((call) => {
    const may = call.may(action);
    return may === 'false' ? 'false' : `coalesce((${may}) and ${when(call)}, false)`;
  });

/** Nobody decides on their own case (3.1 (a)): a head who could is not among those who decide on this account. */
const decides =
  (action: Action, when: (call: FieldCall) => string) =>
  (call: FieldCall): string => {
    const may = call.may(action);
    if (may === 'false') return 'false';
    const me = call.sql.param('reader', 'uuid', ({ reader }) => reader.actor.personId);
    return `case when coalesce((${may}) and ${when(call)}, false)
      then exists (select from account_deciders(${call.row}.id, ${call.sql.now()}) able where able.person_id = ${me})
      else false end`;
  };

const decision = (...wanted: Parameters<typeof decides>): Value => value(decides(...wanted));

const during =
  (...statuses: readonly AccountStatus[]) =>
  (call: FieldCall): string =>
    hasStatus(call, ...statuses);

const undecided = during('requested', 'under-review');
const waiting = during('under-review');
const inUse = during('authorized', 'to-be-created', 'creation-lapsed');

export const mayMaintain = decides('account:maintain', during('authorized'));

/** No request that stands has taken it up again. */
const isFree = ({ row, sql }: FieldCall): string => {
  const again = sql.alias();
  return `not exists (select from account ${again} where ${again}.reopens_id = ${row}.id
    and ${again}.refused_at is null and ${again}.out_of_scope_at is null)`;
};

/** Nobody holds it, DGC is to keep it, and nobody of DGC has taken it yet. */
const isLeftToDgc = ({ row, sql }: FieldCall): string => {
  const [orphan, held] = [sql.alias(), sql.alias()];
  return `exists (select from orphan ${orphan} where ${orphan}.account_id = ${row}.id and ${orphan}.resolved_at is null
    and ${orphan}.custodian = 'dgc') and not exists (select from holding ${held}
    where ${held}.account_id = ${row}.id and ${held}.interim and ${held}.ended_at is null)`;
};

/** It is on a platform that has such ids, and none is recorded. */
const lacksStableId = (call: FieldCall): string => {
  const { row } = call;
  const codes = platformsWithStableId.map((code) => `'${code}'`).join(', ');
  return `${row}.stable_id is null and ${row}.platform in (${codes})
    and not (${row}.request_kind = 'new' and ${row}.created_on is null) and ${hasStatus(call, ...statusesWithStableId)}`;
};

export const accountAbilitiesShape: ReadShape = {
  type: 'AccountAbilities',
  subject: accountSubject,
  fields: {
    edit: ability('account:edit-request', undecided),
    assess: ability('account:assess', undecided),
    answerOverlaps: ability('account:answer-overlap', inUse),
    nominate: ability('account:nominate', undecided),
    answerQuestions: ability('account:answer-question', during('requested')),
    submit: ability('account:submit', during('requested')),
    authorize: decision('account:authorize', waiting),
    refuse: decision('account:refuse', waiting),
    sendBack: decision('account:send-back', waiting),
    markOutOfScope: ability('account:mark-out-of-scope', undecided),
    reopen: ability('account:request', (call) => `${during('out-of-scope', 'closed')(call)} and ${isFree(call)}`),
    withdraw: decision('account:withdraw', inUse),
    maintain: value(mayMaintain),
    proposeRevision: ability('revision:propose', inUse),
    recordCreation: ability('account:record-creation', during('to-be-created')),
    recordStableId: ability('account:record-stable-id', lacksStableId),
    park: ability('account:park', during('withdrawn')),
    close: ability('account:close', during('withdrawn', 'parked')),
    authorizePerson: decision('authorization:grant', during('authorized', 'to-be-created')),
    recordHolding: ability('holding:record', () => 'true'),
    takeCustody: ability('orphan:take-custody', isLeftToDgc),
    recordCustody: ability('custody:record', during(...statusesWithCustody)),
  },
};
