import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisterKey } from '@mandat/letter';
import { locales, type Locale } from '@mandat/messages';
import { mailCatalogueOf } from '@mandat/messages/server';
import { escapeHtml } from '../../platform/http/page.ts';

const rooms = ['verifyLetter.', 'verdict.', 'letter.', 'scope.', 'account.capacity.'];
const fields = ['field.personId', 'field.entityId', 'field.url', 'field.scopes', 'field.validFrom', 'field.validUntil'];

const isOnPage = (key: string): boolean => rooms.some((room) => key.startsWith(room)) || fields.includes(key);

const textsOf = (language: Locale): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(mailCatalogueOf(language)).filter(([key]) => isOnPage(key)));

/** All six at once: a page without a connection can change its language, too. */
const texts = Object.fromEntries(locales.map((language) => [language, textsOf(language)]));

export type VerifierPage = (of: {
  readonly keys: readonly RegisterKey[];
  readonly language: Locale;
  readonly register: string;
  readonly now: Date;
}) => string | null;

/** The page as it was built, with the register's keys in it; null where no console was built. */
export const verifierPage = (consoleDir: string | null): VerifierPage => {
  const file = consoleDir === null ? null : join(consoleDir, 'verify-letter.html');
  let built: string | null = null;
  return (of) => {
    if (file === null) return null;
    built ??= existsSync(file) ? readFileSync(file, 'utf8') : null;
    return built?.replace('__REGISTER__', () => escapeHtml(JSON.stringify({ ...of, texts }))) ?? null;
  };
};
