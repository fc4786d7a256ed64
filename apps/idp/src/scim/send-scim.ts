import type { Config } from '../config.ts';
import type { Database } from '../database/transaction.ts';
import type { ScimContent } from '../desk/acts.ts';
import { noteExchange, type Delivery } from '../outbox/outbox.ts';
import type { SendResult } from '../outbox/send-result.ts';
import { ScimHalt, scimClient, type ScimAnswer } from './client.ts';
import { askInDialect, memberRemoval } from './dialects.ts';
import { openLinks } from './links.ts';
import { ensureGroup, ensureUser, refused, type Room } from './provision.ts';

const accepted: SendResult = { kind: 'accepted' };

const again: SendResult = { kind: 'later', fault: 'answered 404' };

const judge = (answer: ScimAnswer): SendResult => (answer.status < 300 ? accepted : refused(answer).result);

const leaveGroups = async (room: Room, names: readonly string[], userId: string): Promise<SendResult> => {
  for (const name of names) {
    const answer = await room.ask(memberRemoval(room.dialect, await ensureGroup(room, name), userId));
    if (answer.status === 404) {
      await room.links.forgetGroup(name);
      return again;
    }
    if (answer.status >= 300) return judge(answer);
  }
  return accepted;
};

/** A register that was emptied does not know the id any more: the next attempt looks the person up anew. */
const tellChange = async (room: Room, subject: string, { before, change }: ScimContent): Promise<SendResult> => {
  const userId = await ensureUser(room, before);
  if (change.type === 'provision') return accepted;
  if (change.type === 'left-groups') return leaveGroups(room, change.groups, userId);
  const request = askInDialect(room.dialect, userId, { before, change });
  const answer = await room.ask(request);
  const gone = answer.status === 404;
  if (gone || request.method === 'DELETE') await room.links.forgetUser(subject);
  if (gone) return request.method === 'DELETE' ? accepted : again;
  return judge(answer);
};

/** How one message goes out by SCIM; an exchange that cannot be had now is tried again. */
export const scimSender = (config: Config, database: Database) => {
  const links = openLinks(database);
  return async (delivery: Delivery): Promise<SendResult> => {
    if (delivery.channel !== 'scim') throw new Error('not for SCIM');
    const ask = scimClient(config, (exchange) => noteExchange(database, delivery.id, exchange));
    try {
      return await tellChange({ ask, links, dialect: delivery.content.dialect }, delivery.subject, delivery.content);
    } catch (error) {
      if (error instanceof ScimHalt) return error.result;
      throw error;
    }
  };
};
