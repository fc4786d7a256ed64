import type { DueItem, RegisterEvent } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import type { MailTemplate } from '../../../platform/mail/mail.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { openDueItem } from '../../offboarding/due-item.repository.ts';
import { headsOf } from '../../offboarding/recipients.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';

/** What somebody holds, and of whom the head is asked about it. */
export type Held = {
  readonly key: string;
  readonly personId: string;
  readonly accountId: string;
  readonly entityId: string;
  readonly person: string;
  readonly account: string;
  readonly authorizationId: string | null;
  readonly validUntil: Date | null;
};

export const heldColumns = `h.person_id as "personId", h.account_id as "accountId", nearest_headed(a.entity_id) as "entityId",
  p.name as person, a.title as account, w.id as "authorizationId", w.valid_until as "validUntil"`;

export const heldTables = `holding h join account a on a.id = h.account_id join person p on p.id = h.person_id
left join written_authorization w on w.id = h.authorization_id`;

type Times = Pick<DueItem, 'addressee' | 'openedAt' | 'dueAt' | 'nextAt'>;
type Asking = {
  readonly kind: 'renew-authorization' | 'unauthorized-holding';
  readonly held: Held;
  readonly times: Times;
  readonly template: MailTemplate | null;
  readonly events?: readonly RegisterEvent[];
};

/** The head is asked, and both the head and the person are told why. */
export const askHead = async (sql: Sql, asking: Asking, world: World): Promise<void> => {
  const { kind, held, times, template } = asking;
  const { personId, accountId, entityId, key } = held;
  const [id, now] = [world.newId(), world.now()];
  if (!(await openDueItem(sql, { id, kind, key, personId, accountId, entityId, ...times }))) return;
  const about = { accountId, entityId, personId };
  const opened = { type: 'due-item-opened', subject: { kind: 'due-item' as const, id }, ...about, reason: kind };
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `${kind} ${key}` };
  const auditId = await recordRows(sql, [...(asking.events ?? []), opened], { author, now, newId: world.newId });
  if (!template) return;
  const dueAt = held.validUntil?.toISOString();
  const data = {
    person: held.person,
    accounts: [held.account],
    entityId,
    at: now.toISOString(),
    ...(dueAt && { dueAt }),
  };
  const recipients = [...new Set([...(await headsOf(sql, entityId, now)), personId])];
  const mails = recipients.map((recipientId) => ({ template, recipientId, auditId, caseId: null, data }));
  await queueMails(sql, mails, world);
};
