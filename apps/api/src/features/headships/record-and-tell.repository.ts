import { predecessorOf, type Decision, type Headship, type RegisterEvent } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import type { MailTemplate } from '../../platform/mail/mail.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import type { Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { personAuthor } from '../offboarding/declared.repository.ts';
import { headsOf } from '../offboarding/recipients.repository.ts';
import { recordRows } from '../offboarding/record-rows.repository.ts';
import { findPerson } from '../people/person.repository.ts';
import { headshipsOf } from './headship.repository.ts';

/** In whose name, when, and with what ids. */
export type Teller = Pick<Context, 'actor' | 'requestId' | 'now' | 'world'>;

type Told = 'headship-recorded' | 'headship-confirmed' | 'headship-ended';
const told = ['headship-recorded', 'headship-confirmed', 'headship-ended'] as const satisfies readonly MailTemplate[];

const templateOf = ({ type }: RegisterEvent): Told | undefined => told.find((template) => template === type);

/** Predecessor and parent (1.1 (c)), and the person concerned once it counts; nobody hears of what they did themselves. */
const hearers = async (
  tx: Transaction,
  context: Teller,
  { headship, template }: { readonly headship: Headship; readonly template: Told },
): Promise<ReadonlySet<string>> => {
  const entity = await findEntity(tx, headship.entityId);
  const parent = entity?.parentId ?? null;
  // Of a head who leaves, whoever came before them is concerned no more.
  const succeeds = template !== 'headship-ended' || headship.capacity === 'officer-in-charge';
  const predecessor = succeeds ? predecessorOf(headship, await headshipsOf(tx, headship.entityId)) : null;
  const ids = new Set([
    ...(predecessor ? [predecessor.personId] : []),
    ...(parent === null ? [] : await headsOf(sqlOf(tx), parent, context.now)),
    ...(template === 'headship-recorded' ? [] : [headship.personId]),
  ]);
  if (context.actor.personId) ids.delete(context.actor.personId);
  return ids;
};

/** Recorded and told in one transaction: a head whom nobody knew of would be found out too late. */
export const recordAndTell = async (
  tx: Transaction,
  context: Teller,
  decision: Decision<Headship>,
): Promise<Decision<Written>> => {
  if (!decision.ok) return decision;
  const [event] = decision.events;
  const template = event && templateOf(event);
  if (!template) return decision;
  const { now, world } = context;
  const headship = decision.next;
  const sql = sqlOf(tx);
  const auditId = await recordRows(sql, decision.events, { author: personAuthor(context), now, newId: world.newId });
  const person = (await findPerson(tx, headship.personId))?.name ?? null;
  const lastDay = (template === 'headship-ended' ? headship.untilOn : headship.fromOn) ?? headship.fromOn;
  const { entityId, documentReference: reference } = headship;
  const data = { person, entityId, reference, lastDay, at: now.toISOString() };
  const recipients = await hearers(tx, context, { headship, template });
  await queueMails(
    sql,
    [...recipients].map((recipientId) => ({ template, recipientId, auditId, caseId: null, data })),
    world,
  );
  return { ok: true, next: { id: headship.id }, events: [] };
};
