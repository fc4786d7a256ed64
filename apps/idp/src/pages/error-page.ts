import { errors, type KoaContextWithOIDC } from 'oidc-provider';
import { wordsOf } from '../words/choose-language.ts';
import { frameOfContext } from './frame-of-context.ts';
import type { PageFrame } from './layout.ts';
import { noticePage } from './notice-page.ts';

type Cause = 'refused' | 'ended' | 'failed';

export const faultCause = (fault: unknown): Cause => {
  if (fault instanceof errors.SessionNotFound) return 'ended';
  return fault instanceof errors.OIDCProviderError && fault.status < 500 ? 'refused' : 'failed';
};

/** What went wrong inside is for the log; what the application asked wrongly is for its developer to read. */
const detailOf = (fault: unknown): string | undefined =>
  fault instanceof errors.OIDCProviderError
    ? [fault.error, fault.error_description].filter(Boolean).join(': ')
    : undefined;

export const faultPage = (frame: PageFrame, fault: unknown, mandatUrl: string): string => {
  const words = wordsOf[frame.language].fault;
  return noticePage(frame, { title: words.title, lead: words[faultCause(fault)], mandatUrl, detail: detailOf(fault) });
};

export const showMissing = (context: KoaContextWithOIDC, mandatUrl: string): void => {
  const frame = frameOfContext(context);
  const { notFoundTitle, notFound } = wordsOf[frame.language].fault;
  context.status = 404;
  context.type = 'html';
  context.body = noticePage(frame, { title: notFoundTitle, lead: notFound, mandatUrl });
};

export const showError = (context: KoaContextWithOIDC, fault: unknown, mandatUrl: string): void => {
  context.type = 'html';
  context.body = faultPage(frameOfContext(context), fault, mandatUrl);
};
