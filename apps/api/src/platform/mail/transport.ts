import { createTransport, type SendMailOptions } from 'nodemailer';

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly messageId: string;
};

export type MailSettings = { readonly url: string; readonly from: string };
export type SendLetter = (letter: Letter) => Promise<void>;

/** A server that accepts and then says nothing must not keep a row locked for long. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

const optionsOf = (letter: Letter, from: string): SendMailOptions => ({
  from,
  // An address alone: a name could carry a second one.
  to: { name: '', address: letter.to },
  subject: letter.subject,
  text: letter.text,
  messageId: letter.messageId,
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
  disableFileAccess: true,
  disableUrlAccess: true,
});

export const createSendLetter = ({ url, from }: MailSettings): SendLetter => {
  const transport = createTransport({ url, ...patience });
  return async (letter) => {
    await transport.sendMail(optionsOf(letter, from));
  };
};

const permanent = (code: unknown): boolean => typeof code === 'number' && code >= 500 && code < 600;

export type SendFault = { readonly text: string; readonly permanent: boolean };

/** What went wrong, without the address, the user or the password that a server may repeat. */
export const faultOf = (error: unknown): SendFault => {
  if (!(error instanceof Error)) return { text: 'unknown fault', permanent: false };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  const answer = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  const recipientRefused = code === 'EENVELOPE' && permanent(answer);
  return { text: answer === null ? code : `${code} ${answer}`, permanent: recipientRefused };
};
