import { isOfficialLanguage } from '@mandat/domain';
import { recordRows } from '../../features/offboarding/record-rows.repository.ts';
import type { World } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { failAt } from '../../platform/fail-point.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { faultOf, type Letter, type SendFault, type SendLetter } from '../../platform/mail/transport.ts';
import { mailAttempts } from '../../platform/outbox/mail-job.ts';
import {
  dueMails,
  lockWaitingMail,
  noteDelivered,
  noteFailure,
  type Failure,
  type WaitingMail,
} from './delivery.repository.ts';

export type DeliveryParts = {
  readonly database: Database;
  readonly world: World;
  readonly send: SendLetter;
  readonly publicUrl: string;
};

const letterOf = (mail: WaitingMail, to: string, publicUrl: string): Letter => {
  const language = isOfficialLanguage(mail.language) ? mail.language : 'en';
  return { to, language, messageId: mail.messageId, ...renderMail({ ...mail, language, publicUrl }) };
};

const noAddress: SendFault = { text: 'no address', permanent: true };

const send = async (mail: WaitingMail, parts: DeliveryParts): Promise<SendFault | null> => {
  if (!mail.email) return noAddress;
  try {
    await parts.send(letterOf(mail, mail.email, parts.publicUrl));
    return null;
  } catch (error) {
    return faultOf(error);
  }
};

const longestPauseSeconds = 6 * 3600;

/** The n-th pause is e to the n-th power of seconds long: soon after a hiccup, hours apart while a server is down. */
const pauseAfter = (attempts: number): number => Math.min(longestPauseSeconds, Math.exp(attempts)) * 1000;

const failureOf = ({ text, permanent }: SendFault, { attempts }: WaitingMail, now: Date): Failure => {
  const tried = attempts + 1;
  const isDead = permanent || tried >= mailAttempts;
  return {
    error: text,
    deadAt: isDead ? now : null,
    nextAt: isDead ? null : new Date(now.getTime() + pauseAfter(tried)),
  };
};

type Failed = { readonly id: string; readonly failure: Failure };

/** What will not be tried again is an event: whoever has the list open hears of it, and nothing is dropped in silence. */
const fail = async (sql: Sql, { id, failure }: Failed, { newId }: World): Promise<void> => {
  await noteFailure(sql, id, failure);
  if (failure.deadAt === null) return;
  const event = { type: 'delivery-failed', subject: { kind: 'delivery' as const, id }, reason: failure.error };
  const author = { actorId: null, label: 'worker', roles: [], requestId: `mail ${id}` };
  await recordRows(sql, [event], { author, now: failure.deadAt, newId });
};

/** Accepted and noted in one transaction: only a crash between the two sends it again, with the same Message-ID. */
const attempt = async (sql: Sql, id: string, parts: DeliveryParts): Promise<void> => {
  const mail = await lockWaitingMail(sql, id);
  if (!mail) return;
  failAt('deliver:before-send');
  const fault = await send(mail, parts);
  failAt('deliver:after-send');
  const now = parts.world.now();
  await (fault ? fail(sql, { id, failure: failureOf(fault, mail, now) }, parts.world) : noteDelivered(sql, id, now));
  failAt('deliver:before-commit');
};

/** All that waits for one person. Two that tell the same person wait for each other at each mail, so the order stays. */
export const tellPerson = async (recipientId: string, parts: DeliveryParts): Promise<void> => {
  const due = await parts.database.hot((sql) => dueMails(sql, recipientId, parts.world.now()));
  for (const id of due) {
    await parts.database.hot((sql) => attempt(sql, id, parts));
    failAt('deliver:after-commit');
  }
};
