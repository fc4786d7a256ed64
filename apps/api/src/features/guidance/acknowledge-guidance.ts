import { acknowledgementFault, guidanceState, refuse, type Decision } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { endDueItems } from '../offboarding/due-item.repository.ts';
import {
  findVersion,
  hasAcknowledged,
  insertAcknowledgement,
  isConcerned,
  lockNotice,
  versionsOf,
} from './guidance.repository.ts';

export type AcknowledgeGuidanceInput = { readonly versionId: string };

const acknowledgeIn = async (tx: Transaction, context: Context, versionId: string): Promise<Decision<Written>> => {
  const { personId } = context.actor;
  if (!personId || !can(context.actor, 'guidance:acknowledge', { ...anySubject, personId })) return refuse('FORBIDDEN');
  const version = await findVersion(tx, versionId);
  const notice = version && (await lockNotice(tx, version.noticeId));
  // A draft is nobody's to know of.
  if (!version?.publishedAt || !notice) return refuse('not-found');
  const { now, world } = context;
  const fault = acknowledgementFault({
    state: guidanceState(version, await versionsOf(tx, notice.id), now),
    concerned: await isConcerned(tx, notice, { personId, now }),
    acknowledged: await hasAcknowledged(tx, versionId, personId),
  });
  if (fault) return fault;
  await insertAcknowledgement(tx, { id: world.newId(), versionId, personId, acknowledgedAt: now });
  const item = { kind: 'acknowledge-guidance' as const, key: `${versionId}:${personId}` };
  await endDueItems(sqlOf(tx), item, { now, byId: personId, outcome: 'acknowledged' });
  const { id, entityId } = notice;
  const event = { type: 'guidance-acknowledged', subject: { kind: 'guidance' as const, id }, entityId, personId };
  const changes = [{ field: 'number', before: null, after: version.number }];
  return { ok: true, next: { id }, events: [{ ...event, changes }] };
};

/** An official says that they have read the version in force (3.1 (b)). */
export const acknowledgeGuidance = (context: Context, input: AcknowledgeGuidanceInput): Promise<Decision<Written>> =>
  write(context, { name: 'acknowledgeGuidance', input }, (tx) => acknowledgeIn(tx, context, input.versionId));
