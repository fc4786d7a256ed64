import { isOfficialLanguage } from '@mandat/domain';
import type { World } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { failAt } from '../../platform/fail-point.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { faultOf, type Letter, type SendFault, type SendLetter } from '../../platform/mail/transport.ts';
import { lockWaitingMail, noteDelivered, noteFailure, type WaitingMail } from './delivery.repository.ts';

export type DeliveryParts = {
  readonly database: Database;
  readonly world: World;
  readonly send: SendLetter;
  readonly publicUrl: string;
};

/** Thrown, so that the queue tries again later; the cause stays in the outbox. */
class NotDelivered extends Error {
  override name = 'NotDelivered';
}

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

type Attempt = { readonly id: string; readonly isLast: boolean };

/** Accepted and noted in one transaction: only a crash between the two sends it again, with the same Message-ID. */
const attempt = async (sql: Sql, { id, isLast }: Attempt, parts: DeliveryParts): Promise<SendFault | null> => {
  const mail = await lockWaitingMail(sql, id);
  if (!mail) return null;
  failAt('deliver:before-send');
  const fault = await send(mail, parts);
  failAt('deliver:after-send');
  const now = parts.world.now();
  if (!fault) {
    await noteDelivered(sql, id, now);
  } else {
    await noteFailure(sql, id, { error: fault.text, deadAt: fault.permanent || isLast ? now : null });
  }
  failAt('deliver:before-commit');
  return fault;
};

export const deliver = async (job: Attempt, parts: DeliveryParts): Promise<void> => {
  const fault = await parts.database.hot((sql) => attempt(sql, job, parts));
  failAt('deliver:after-commit');
  if (fault && !fault.permanent) throw new NotDelivered(fault.text);
};
