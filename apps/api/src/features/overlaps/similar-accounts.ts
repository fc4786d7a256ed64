import { canonicalHandle, platformCodes, recognizeAccount, type PlatformCode, type Recognition } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { uuidOrNull } from '../read-conditions.ts';
import { searchOverlaps, type Hit, type Wanted } from './overlap-search.repository.ts';

export type SimilarInput = {
  readonly exceptId?: string | null;
  readonly entityId?: string | null;
  readonly platform?: string | null;
  readonly title?: string | null;
  readonly handle?: string | null;
  readonly url?: string | null;
  readonly languages?: readonly string[] | null;
  readonly audience?: string | null;
};

/** Nobody types a longer one; what is longer is not searched whole. */
const longestText = 500;
const mostLanguages = 30;

/** PostgreSQL holds neither of them, so that no name has them. */
const searchable = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\0', '').slice(0, longestText).toWellFormed();

const platformOf = ({ platform }: SimilarInput): PlatformCode | undefined =>
  platformCodes.find((code) => code === platform);

const recognitionOf = (input: SimilarInput): Recognition | null => {
  const platform = platformOf(input);
  if (input.url) return recognizeAccount(input.url, platform);
  return input.handle && platform ? canonicalHandle(platform, input.handle) : null;
};

type Place = Pick<Wanted, 'platform' | 'handle' | 'keys'>;

/** Half-typed handles are compared as they stand; whole ones also by the keys under which the platform knows them. */
const placeOf = (input: SimilarInput): Place => {
  const found = recognitionOf(input);
  if (found?.ok) return { platform: found.platform, handle: found.handle ?? null, keys: found.aliases };
  return { platform: platformOf(input) ?? 'other', handle: searchable(input.handle) || null, keys: [] };
};

const wantedOf = (input: SimilarInput): Wanted => ({
  ...placeOf(input),
  exceptId: uuidOrNull(input.exceptId),
  entityId: uuidOrNull(input.entityId),
  title: searchable(input.title),
  languages: (input.languages ?? []).slice(0, mostLanguages).map(searchable),
  audience: searchable(input.audience),
});

/** What is alike while somebody types: nothing is kept. */
export const similarAccounts = (context: Context, input: SimilarInput): Promise<readonly Hit[]> => {
  const sql: Sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await context.database.reads.query(text, [...values])).rows as readonly Row[];
  return searchOverlaps(sql, wantedOf(input));
};
