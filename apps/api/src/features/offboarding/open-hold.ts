import type { Breach } from '@mandat/policies';
import type { World } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { queueMails } from '../../platform/outbox/queue-mails.ts';
import type { Author } from './application.ts';
import { administrators } from './recipients.repository.ts';
import { openHold } from './guard.repository.ts';
import { recordRows } from './record-rows.repository.ts';

export type Opening = { readonly breach: Breach; readonly now: Date; readonly author: Author };

/** A hold is opened once, told to DGC, and everything else goes on. */
export const openGuardHold = async (sql: Sql, { breach, now, author }: Opening, world: World): Promise<string> => {
  const { id, reference } = await openHold(sql, world.newId(), { breach, now });
  const event = {
    type: 'hold-opened',
    subject: { kind: 'hold' as const, id },
    entityId: breach.dimension === 'entity' ? breach.key : null,
    reason: `${breach.people}/${breach.holders} (${breach.hours} h)`,
  };
  const auditId = await recordRows(sql, [event], { author, now, newId: world.newId });
  const recipients = await administrators(sql);
  await queueMails(
    sql,
    recipients.map((recipientId) => ({
      template: 'hold-opened' as const,
      recipientId,
      auditId,
      caseId: null,
      data: { reference, holdId: id, people: breach.people, at: now.toISOString() },
    })),
    world,
  );
  return id;
};
