import { acknowledgeLetter as decide, refuse, type Decision } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockAuthorization } from '../authorizations/authorization.repository.ts';
import { endAsking } from './ask-to-acknowledge.repository.ts';
import { findLetter, insertAcknowledgement } from './letter.repository.ts';

const acknowledgeIn = async (tx: Transaction, context: Context, id: string): Promise<Decision<Written>> => {
  const authorization = await lockAuthorization(tx, id);
  // Somebody else's letter is not there for whoever is not named in it.
  const subject = authorization && { ...anySubject, personId: authorization.personId };
  if (!subject || !can(context.actor, 'letter:acknowledge', subject)) return refuse('not-found');
  const decision = decide(authorization, await findLetter(tx, id), context.now);
  if (!decision.ok) return decision;
  await insertAcknowledgement(tx, decision.next);
  await endAsking(tx, context, { id, outcome: 'acknowledged' });
  return { ok: true, next: { id: authorization.personId }, events: decision.events };
};

export const acknowledgeLetter = (context: Context, id: string): Promise<Decision<Written>> =>
  write(context, { name: 'acknowledgeLetter', input: { id } }, (tx) => acknowledgeIn(tx, context, id));
