import { dayIn, endsPrivileges, type RegisterEvent } from '@mandat/domain';
import type { World } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Sql } from '../../../platform/database/sql.ts';
import { tellTime } from '../../../platform/database/tell-time.ts';
import type { Mail } from '../../../platform/mail/mail.ts';
import { queueMails } from '../../../platform/outbox/queue-mails.ts';
import { isOfficialBy, termPart } from '../../duty-conditions.ts';
import { headsOf } from '../../offboarding/recipients.repository.ts';
import { attestationTermOf } from '../attestation-term.repository.ts';
import { recordRows } from '../../offboarding/record-rows.repository.ts';
import {
  lockOfficial,
  suspendPrivilege,
  unsuspended,
  type Official,
  type Privilege,
} from '../attestation.repository.ts';

/** Who was asked long enough ago and still has a privilege that counts; each person's calendar decides afterwards. */
const overdueStatement = `
select distinct d.person_id as id from due_item d
where d.kind in ('attest', 'renew-attestation') and d.done_at is null
  and d.opened_at <= $1::timestamptz - make_interval(days => ${termPart('graceDays')} - 1)
  and exists (select from holding h join written_authorization w on w.id = h.authorization_id
    where h.person_id = d.person_id and ${isOfficialBy('h', 'w', '$1')} and not exists (select from suspension s
      where s.authorization_id = w.id and s.cause = 'attestation' and s.lifted_at is null))
order by 1 limit 100`;

const reason = 'attestation-lapsed';

const eventOf = ({ authorizationId, accountId, familyId }: Privilege, personId: string): RegisterEvent => ({
  type: 'privilege-suspended',
  subject: { kind: 'authorization', id: authorizationId },
  accountId,
  entityId: familyId,
  personId,
  reason,
});

type Telling = {
  readonly official: Official;
  readonly lost: readonly Privilege[];
  readonly auditId: string;
  readonly now: Date;
};

/** The person hears of all their accounts, each head of their own. */
const mailsOf = async (sql: Sql, { official, lost, auditId, now }: Telling): Promise<readonly Mail[]> => {
  const said = { person: official.name, cause: 'attestation', rule: reason, at: now.toISOString() };
  const told = (recipientId: string, of: readonly Privilege[]) => ({
    recipientId,
    auditId,
    caseId: null,
    data: { ...said, accounts: of.map(({ title }) => title) },
  });
  const toPerson = told(official.personId, lost);
  const mails: Mail[] = [
    { ...toPerson, template: 'privileges-suspended-person', data: { ...toPerson.data, entityId: official.entityId } },
  ];
  for (const [entityId, of] of Map.groupBy(lost, (each) => each.familyId)) {
    for (const headId of await headsOf(sql, entityId, now)) {
      if (headId === official.personId) continue;
      const toHead = told(headId, of);
      mails.push({ ...toHead, template: 'privileges-suspended-head', data: { ...toHead.data, entityId } });
    }
  }
  return mails;
};

const suspend = async (sql: Sql, personId: string, world: World): Promise<void> => {
  const now = world.now();
  const official = await lockOfficial(sql, personId, now);
  if (!official) return;
  const { timeZone, askedAt } = official;
  const facts = { ...official, askedOn: askedAt && dayIn(timeZone, askedAt) };
  if (!endsPrivileges(facts, dayIn(timeZone, now), await attestationTermOf(sql))) return;
  await tellTime(sql, now);
  const lost: Privilege[] = [];
  for (const privilege of await unsuspended(sql, personId, now)) {
    if (await suspendPrivilege(sql, privilege, { id: world.newId(), personId, now })) lost.push(privilege);
  }
  if (lost.length === 0) return;
  const author = { actorId: null, label: 'schedule', roles: [], requestId: `unattested ${personId}` };
  const events = lost.map((privilege) => eventOf(privilege, personId));
  const auditId = await recordRows(sql, events, { author, now, newId: world.newId });
  await queueMails(sql, await mailsOf(sql, { official, lost, auditId, now }), world);
};

/** After the grace period a privilege without an attestation counts as none, until its holder attests (4.1). */
export const suspendUnattested = async (database: Database, world: World): Promise<void> => {
  const { rows } = await database.reads.query<{ id: string }>(overdueStatement, [world.now()]);
  for (const { id } of rows) await database.hot((sql) => suspend(sql, id, world));
};
