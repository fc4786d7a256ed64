import { accept, refuse, type Decision, type Holding, type PlatformRole } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { insertHolding, lockLiveHolding } from './holding.repository.ts';

export type RecordHoldingInput = {
  readonly accountId: string;
  readonly personId: string;
  readonly platformRole?: PlatformRole | null;
  readonly holdsSharedSecret: boolean;
  readonly isRecoveryContact: boolean;
};

const holdingOf = (context: Context, input: RecordHoldingInput): Holding => ({
  id: context.world.newId(),
  accountId: input.accountId,
  personId: input.personId,
  capacity: 'none',
  platformRole: input.platformRole ?? null,
  holdsSharedSecret: input.holdsSharedSecret,
  isRecoveryContact: input.isRecoveryContact,
  interim: false,
  authorizationId: null,
  fromAt: context.now,
  removalAwaitedAt: null,
  endedAt: null,
  version: 1,
});

/** Who has the credentials is a fact, recorded also where the written authorization is missing (3.7). */
export const recordHolding = (context: Context, input: RecordHoldingInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordHolding', input }, async (tx) => {
    const opened = await openAccount(tx, context, { id: input.accountId, action: 'holding:record' });
    if (!opened.ok) return opened;
    if (!(await findPerson(tx, input.personId))) return refuse('person-unknown', { field: 'personId' });
    if (await lockLiveHolding(tx, input.accountId, input.personId)) {
      return refuse('already-holds', { field: 'personId' });
    }
    const holding = holdingOf(context, input);
    await insertHolding(tx, holding);
    return accept(
      { id: input.accountId },
      {
        type: 'holding-recorded',
        subject: { kind: 'holding', id: holding.id },
        accountId: input.accountId,
        personId: input.personId,
        entityId: opened.account.entityId,
      },
    );
  });
