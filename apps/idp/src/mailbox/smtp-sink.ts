import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Database } from '../database/transaction.ts';
import { keepMail, type Mail } from './mail.ts';

const largestMail = 2 * 1024 * 1024;

/** PostgreSQL keeps no null byte in a text. */
const clean = (text: string): string => text.replaceAll('\0', '');

class Refused extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

const recipientsOf = ({ envelope }: SMTPServerSession): readonly string[] =>
  envelope.rcptTo.map(({ address }) => clean(address).toLowerCase());

/** Without a Message-ID (RFC 5322, 3.6.4) the same bytes are the same mail. */
const idOf = ({ messageId }: ParsedMail, raw: Buffer): string =>
  messageId ?? `<${createHash('sha256').update(raw).digest('hex').slice(0, 32)}@without-id>`;

const readMail = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Mail> => {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) throw new Refused(552, `A mail holds at most ${largestMail} bytes`);
  const parsed = await simpleParser(raw, { skipHtmlToText: false, skipImageLinks: true, skipTextToHtml: true });
  return {
    messageId: clean(idOf(parsed, raw)),
    sender: clean(parsed.from?.text ?? ''),
    recipients: recipientsOf(session),
    subject: clean(parsed.subject ?? ''),
    body: clean(parsed.text ?? ''),
  };
};

const refusalOf = (fault: unknown): Error => {
  if (fault instanceof Refused) return fault;
  console.error('practice identity provider: a mail was not kept:', fault);
  return new Refused(451, 'The mail was not kept: send it again');
};

type Incoming = {
  readonly stream: SMTPServerDataStream;
  readonly session: SMTPServerSession;
  readonly done: (refusal?: Error | null) => void;
};

/** SMTP is answered once the mail is kept, or why it is not. */
const receive = async (database: Database, { stream, session, done }: Incoming): Promise<void> => {
  try {
    await keepMail(database, await readMail(stream, session));
    done();
  } catch (fault) {
    done(refusalOf(fault));
  }
};

export type SmtpSink = { readonly stop: () => Promise<void> };

/** Takes every mail and sends none on. 250 only after the mail is kept. */
export const startSmtpSink = async (database: Database, port: number): Promise<SmtpSink> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: largestMail,
    onData: (stream, session, done) => void receive(database, { stream, session, done }),
  });
  server.on('error', (fault) => console.error('practice identity provider: SMTP:', fault.message));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.server.off('error', reject);
      resolve();
    });
  });
  return { stop: () => new Promise((resolve) => server.close(() => resolve())) };
};
