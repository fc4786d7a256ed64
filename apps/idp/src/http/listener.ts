import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import type { Provider } from 'oidc-provider';
import type { Config } from '../config.ts';
import type { Database } from '../database/transaction.ts';
import { handleDesk } from '../desk/handle-desk.ts';
import type { Directory } from '../directory/directory.ts';
import { handleMailbox } from '../mailbox/handle-mailbox.ts';
import { faultCause, faultPage } from '../pages/error-page.ts';
import { noticePage } from '../pages/notice-page.ts';
import { style } from '../pages/style.ts';
import { handleVisit } from '../sign-in/handle-visit.ts';
import { chooseLanguage, wordsOf } from '../words/choose-language.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { sendPage } from './send-page.ts';

export type Rooms = {
  readonly config: Config;
  readonly database: Database;
  readonly provider: Provider;
  readonly directory: Directory;
  /** Something new waits to be sent. */
  readonly wake: () => void;
};

type Exchange = Rooms & { readonly request: IncomingMessage; readonly response: ServerResponse };

const languageOf = (request: IncomingMessage) => ({
  language: chooseLanguage({ accepted: request.headers['accept-language'] }),
});

const showHome = ({ request, response, config }: Exchange): void => {
  const frame = languageOf(request);
  sendPage(response, 200, noticePage(frame, { ...wordsOf[frame.language].home, mandatUrl: config.mandatUrl }));
};

const showStyle = ({ response }: Exchange): void => {
  response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }).end(style);
};

const statusOf = (fault: unknown): number => {
  return fault instanceof errors.OIDCProviderError ? fault.status : 500;
};

const showFault = ({ request, response, config }: Exchange, fault: unknown): void => {
  if (faultCause(fault) === 'failed') console.error('practice identity provider:', fault);
  if (response.headersSent) return void response.end();
  sendPage(response, statusOf(fault), faultPage(languageOf(request), fault, config.mandatUrl));
};

const shownBy =
  (handle: (exchange: Exchange) => Promise<void>) =>
  async (exchange: Exchange): Promise<void> => {
    try {
      await handle(exchange);
    } catch (fault) {
      showFault(exchange, fault);
    }
  };

const signIn = shownBy(async (exchange) => {
  const interaction = await exchange.provider.interactionDetails(exchange.request, exchange.response);
  await handleVisit({ ...exchange, interaction });
});

type Show = (exchange: Exchange) => void | Promise<void>;

/** What this provider shows beside its protocol. */
const pages: Readonly<Record<string, Show>> = {
  '/': showHome,
  '/practice.css': showStyle,
  '/desk': shownBy(handleDesk),
  '/desk/person': shownBy(handleDesk),
  '/mailbox': shownBy(handleMailbox),
  '/mailbox/mail': shownBy(handleMailbox),
};

const pageAt = (path: string): Show | undefined => {
  if (Object.hasOwn(pages, path)) return pages[path];
  return path.startsWith('/interaction/') ? signIn : undefined;
};

/** One name for this server: cookies of `127.0.0.1` would not be there on `localhost`. */
const sentToIssuer = ({ request, response, config }: Exchange): boolean => {
  const { origin, host } = new URL(config.issuer);
  if (request.headers.host === host) return false;
  response.writeHead(307, { location: `${origin}${request.url ?? '/'}` }).end();
  return true;
};

export const createListener = (rooms: Rooms): RequestListener => {
  const protocol = rooms.provider.callback();
  return (request, response) => {
    const exchange = { ...rooms, request, response };
    setSecurityHeaders(response, rooms.config.mandatUrl);
    if (sentToIssuer(exchange)) return undefined;
    const show = pageAt(request.url?.split('?')[0] ?? '/');
    return show ? void show(exchange) : void protocol(request, response);
  };
};
