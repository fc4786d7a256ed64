import { SMTPServer } from 'smtp-server';
import { freePorts } from '../../../../tools/testing/free-port.ts';

export type Received = { readonly to: string; readonly messageId: string; readonly text: string };

export type MailSink = {
  readonly url: string;
  readonly received: readonly Received[];
  /** What the server says to the next mails; null: it takes them. */
  readonly answer: (reply: { readonly code: number; readonly message: string } | null) => void;
  /** How long it takes over each mail. */
  readonly dawdle: (milliseconds: number) => void;
  readonly stop: () => Promise<void>;
};

const messageIdOf = (text: string): string => /^message-id: *(<[^>]+>)/imu.exec(text)?.[1] ?? '';

/** A mail server of a test, on loopback. What it has taken it has told the sender, or the sender is gone. */
export const startMailSink = async (): Promise<MailSink> => {
  const received: Received[] = [];
  let takes = 0;
  let reply: { readonly code: number; readonly message: string } | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(reply && Object.assign(new Error(reply.message), { responseCode: reply.code })),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const [to] = session.envelope.rcptTo;
        received.push({ to: to?.address ?? '', messageId: messageIdOf(text), text });
        setTimeout(done, takes);
      });
    },
  });
  // A sender that is killed in the middle is what some of these tests are about.
  server.on('error', () => undefined);
  const port = await freePorts();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer: (next) => void (reply = next),
    dawdle: (milliseconds) => void (takes = milliseconds),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
