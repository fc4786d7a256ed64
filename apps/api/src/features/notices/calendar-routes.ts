import { Router, type Request, type Response } from 'express';
import {
  calendarFile,
  isOfficialLanguage,
  withoutLinks,
  type CalendarDate,
  type OfficialLanguage,
} from '@mandat/domain';
import { findMessage, formatDate } from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { World } from '../../platform/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { createRateLimit, type RateLimit } from '../../platform/http/rate-limit.ts';
import { factsOf } from '../../platform/http/request-facts.ts';
import { datesOf, isFeedToken, readerOfFeed, type FeedDate } from './calendar-feed.repository.ts';

export type CalendarParts = {
  readonly database: Database;
  readonly world: World;
  readonly publicUrl: string;
  readonly rateLimitPerMinute: number;
  readonly addressOf: (request: Request) => string;
};

const saying =
  (language: OfficialLanguage) =>
  (key: string, values: Readonly<Record<string, unknown>> = {}): string =>
    findMessage(catalogueOf(language), language, key, values) ?? key;

const dateOf = (date: FeedDate, language: OfficialLanguage, publicUrl: string): CalendarDate => {
  const say = saying(language);
  const about = withoutLinks(date.title ?? date.person ?? '');
  const day = formatDate(language, date.on);
  return {
    uid: `${date.id}@${new URL(publicUrl).hostname}`,
    on: date.on,
    summary: [say(`dueItem.${date.kind}`), about].filter(Boolean).join(' · '),
    description: say(date.late ? 'calendarFile.late' : 'calendarFile.due', { day }),
    url: date.accountId === null ? `${publicUrl}/calendar` : `${publicUrl}/accounts/${date.accountId}`,
    changedAt: date.openedAt,
    sequence: date.version,
  };
};

type Limited = CalendarParts & { readonly reads: RateLimit };

const missing = (response: Response): void => {
  response.status(404).type('text/plain').send('not found\n');
};

/** Unknown, revoked and of somebody who left are the same answer. */
const answer = async (request: Request, response: Response, parts: Limited): Promise<void> => {
  const token = String(request.params['token']);
  if (!isFeedToken(token)) return missing(response);
  const now = parts.world.now();
  const reader = await parts.database.hot((sql) => readerOfFeed(sql, token));
  if (!reader) return missing(response);
  const language = isOfficialLanguage(reader.language) ? reader.language : 'en';
  const dates = await parts.database.hot((sql) => datesOf(sql, reader.personId, now));
  const file = calendarFile(
    { name: saying(language)('calendarFile.name'), language },
    dates.map((date) => dateOf(date, language, parts.publicUrl)),
  );
  response.setHeader('Content-Disposition', 'inline; filename="mandat.ics"');
  response.setHeader('Content-Language', language);
  response.type('text/calendar; charset=utf-8').send(file);
};

/** For calendar programs, which sign in nowhere: the address is what opens it, so it is guessed at by nobody. */
export const calendarRoutes = (base: CalendarParts): Router => {
  const parts = { ...base, reads: createRateLimit(base.database.reads, 'calendar', base.rateLimitPerMinute) };
  const router = Router();
  router.get('/calendar/:token.ics', async (request, response) => {
    factsOf(request).route = '/calendar/:token.ics';
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const wait = await parts.reads(parts.addressOf(request));
    if (wait > 0) {
      response.setHeader('Retry-After', String(wait));
      response.status(429).type('text/plain').send('too many requests\n');
      return;
    }
    await answer(request, response, parts);
  });
  return router;
};
