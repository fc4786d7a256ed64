import type { AccountStatus } from '@mandat/domain';
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

const during =
  (...statuses: readonly AccountStatus[]) =>
  (call: FieldCall): string =>
    hasStatus(call, ...statuses);

const undecided = during('requested', 'under-review');
const waiting = during('under-review');
const inUse = during('authorized', 'to-be-created', 'creation-lapsed');

export const accountAbilitiesShape: ReadShape = {
  type: 'AccountAbilities',
  subject: accountSubject,
  fields: {
    edit: ability('account:edit-request', undecided),
    assess: ability('account:assess', undecided),
    nominate: ability('account:nominate', undecided),
    submit: ability('account:submit', during('requested')),
    authorize: ability('account:authorize', waiting),
    refuse: ability('account:refuse', waiting),
    sendBack: ability('account:send-back', waiting),
    withdraw: ability('account:withdraw', inUse),
    maintain: ability('account:maintain', during('authorized')),
    recordCreation: ability('account:record-creation', during('to-be-created')),
    authorizePerson: ability('authorization:grant', during('authorized', 'to-be-created')),
    recordHolding: ability('holding:record', () => 'true'),
  },
};
