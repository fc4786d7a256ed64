import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OfficialLanguage } from '@mandat/domain';
import type { PageFrame } from '../pages/layout.ts';
import { chooseLanguage } from '../words/choose-language.ts';

export type Call = { readonly request: IncomingMessage; readonly response: ServerResponse };

export const addressOf = ({ request }: Call): URL => new URL(request.url ?? '/', 'http://localhost');

/** The page in the language that its address or the browser asks for, with a way to the five others. */
export const frameOfCall = (call: Call): PageFrame => {
  const address = addressOf(call);
  return {
    language: chooseLanguage({
      chosen: address.searchParams.get('lang') ?? undefined,
      accepted: call.request.headers['accept-language'],
    }),
    inLanguage: (language: OfficialLanguage) => {
      const parameters = new URLSearchParams(address.searchParams);
      parameters.set('lang', language);
      return `${address.pathname}?${parameters}`;
    },
  };
};
