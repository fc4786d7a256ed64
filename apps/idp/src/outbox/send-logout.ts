import type { Provider } from 'oidc-provider';
import type { Database } from '../database/transaction.ts';
import { isTold } from '../provider/told-client.ts';
import { noteExchange, type Delivery } from './outbox.ts';
import type { SendResult } from './send-result.ts';

const statusOf = (error: unknown): number | undefined => {
  const response: unknown = error instanceof Error && 'response' in error ? error.response : undefined;
  return response instanceof Response ? response.status : undefined;
};

const judge = (status: number | undefined, error: unknown): SendResult => {
  if (status === undefined) return { kind: 'closed', fault: error instanceof Error ? error.message : String(error) };
  if (status < 300) return { kind: 'accepted' };
  const fault = `answered ${status}`;
  if (status === 429 || status === 503) return { kind: 'closed', fault };
  return { kind: status >= 500 ? 'later' : 'refused', fault };
};

/** A logout token is made anew for each attempt: it lives for minutes, and the other side may be down for longer. */
export const logoutSender =
  (provider: Provider, database: Database) =>
  async (delivery: Delivery): Promise<SendResult> => {
    if (delivery.channel !== 'back-channel') throw new Error('not for the back channel');
    const client = await provider.Client.find(delivery.content.clientId);
    if (!isTold(client)) return { kind: 'accepted' };
    const sentAt = new Date();
    const started = performance.now();
    const error: unknown = await client.backchannelLogout(delivery.subject, delivery.content.sid).then(
      () => undefined,
      (fault: unknown) => fault ?? new Error('no answer'),
    );
    const status = error === undefined ? 200 : statusOf(error);
    if (status !== undefined) {
      const milliseconds = Math.round(performance.now() - started);
      const { pathname } = new URL(client.backchannelLogoutUri ?? '');
      const exchange = {
        sentAt,
        method: 'POST',
        path: pathname,
        body: undefined,
        status,
        milliseconds,
        location: null,
      };
      await noteExchange(database, delivery.id, exchange);
    }
    return judge(status, error);
  };
