import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Directory } from '../directory/directory.ts';

export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** One request to the sign-in pages, with what the application asked for. */
export type Visit = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly provider: Provider;
  readonly directory: Directory;
  readonly interaction: Interaction;
};
