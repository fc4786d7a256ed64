import type { Database } from '../database/transaction.ts';
import { addressOf, frameOfCall, type Call } from '../http/room.ts';
import { sendPage } from '../http/send-page.ts';
import { mailboxPage, mailPage } from '../pages/mailbox-page.ts';
import { mailOf, mailsTo, recipientsOf } from './mail.ts';

const parameter = (call: Call, name: string): string =>
  (addressOf(call).searchParams.get(name) ?? '').replaceAll(/\p{Cc}/gu, '').trim();

const showList = async (call: Call, database: Database, status = 200): Promise<void> => {
  const recipient = parameter(call, 'to');
  const view = { recipient, mails: await mailsTo(database, recipient), recipients: await recipientsOf(database) };
  sendPage(call.response, status, mailboxPage(frameOfCall(call), view));
};

/** `/mailbox`, `/mailbox?to=…` and `/mailbox/mail?id=…`. */
export const handleMailbox = async (call: Call & { readonly database: Database }): Promise<void> => {
  const { database, response } = call;
  if (addressOf(call).pathname !== '/mailbox/mail') return showList(call, database);
  const mail = await mailOf(database, parameter(call, 'id'));
  return mail ? sendPage(response, 200, mailPage(frameOfCall(call), mail)) : showList(call, database, 404);
};
