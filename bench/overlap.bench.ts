import { randomUUID } from 'node:crypto';
import { platformCodes, type Account } from '@mandat/domain';
import { migrations } from '@mandat/api/migrations';
import { fillWithSample } from '../apps/api/src/command-line/load-sample.ts';
import { accountTable } from '../apps/api/src/features/accounts/account.table.ts';
import { searchOverlaps, type Wanted } from '../apps/api/src/features/overlaps/overlap-search.repository.ts';
import { keepPlatforms } from '../apps/api/src/features/platforms/platform.repository.ts';
import { tableSchemas } from '../apps/api/src/features/tables.ts';
import { openDatabase } from '../apps/api/src/platform/database/database.ts';
import { insertRows } from '../apps/api/src/platform/database/rows.ts';
import { sampleOrganisation } from '../packages/sample/src/index.ts';
import { startSharedServer, stopSharedServer } from '../tools/testing/shared-server.ts';
import { createTestDatabase } from '../tools/testing/test-database.ts';
import { atMost, median, percentile, print } from './table.ts';

/**
 * The search for duplication over 20,000 accounts whose titles are all different, in five scripts: for a title with a slip, in
 * capitals, with letters of another script, and for one that nothing is like.
 */
const accounts = 20_000;
const searches = 300;
const day = new Date('2026-11-27T12:00:00Z');

/** The same numbers in every run. */
let state = 20_261_127;
const below = (limit: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const oneOf = <T>(list: readonly T[], or: T): T => list[below(list.length)] ?? or;

const syllables = {
  latin: 'ka lo mi ren ta vel so dar qui nes ombo ari ul pe zan tor fi gra'.split(' '),
  accented: 'dé gué nô çal vê lué ñor más él ü'.split(' '),
  cyrillic: 'ка ло ми рен та вел со дар жи щу эр ян'.split(' '),
  arabic: 'كا لو مي رن تا ول سو دار جي شو ار ين'.split(' '),
  han: '全球传播部联合国环境署发展资源健康教育'.split(''),
} as const;
const scripts = Object.values(syllables);

const wordOf = (script: readonly string[]): string =>
  Array.from({ length: 2 + below(3) }, () => oneOf(script, 'a')).join('');

const titleOf = (): string => {
  const script = oneOf(scripts, syllables.latin);
  return Array.from({ length: 3 + below(5) }, () => wordOf(script)).join(' ');
};

const slipped = (title: string): string => {
  const at = 1 + below(Math.max(1, title.length - 2));
  return title.slice(0, at) + title.slice(at + 1);
};
const ways: readonly ((title: string) => string)[] = [
  slipped,
  (title) => title.toUpperCase(),
  (title) => title.replaceAll('a', 'а').replaceAll('o', 'ο'),
  titleOf,
];

await startSharedServer({ durable: true });
const made = await createTestDatabase({ label: 'overlap' });
const database = await openDatabase({ url: made.url, poolSize: 4, tables: tableSchemas, migrations });

const accountOf = (model: Account, n: number, entityId: string): Account => ({
  ...model,
  id: randomUUID(),
  reference: `B-${n}`,
  entityId,
  platform: oneOf(platformCodes, 'x'),
  title: titleOf(),
  handle: `${wordOf(syllables.latin)}_${wordOf(syllables.latin)}_${n.toString(36)}`,
  languages: [oneOf(['en', 'fr', 'es', 'ru', 'ar', 'zh'], 'en')],
  audience: titleOf(),
  requestedById: null,
  submittedById: null,
  outOfScopeById: null,
  reopensId: null,
  canonicalKey: `x:bench${n}`,
});

const wantedFrom = (known: Account, way: (title: string) => string): Wanted => ({
  ...known,
  title: way(known.title),
  handle: slipped(known.handle ?? 'handle'),
  exceptId: null,
  keys: [`x:search${below(1_000_000)}`],
});

try {
  await database.source.runMigrations();
  await database.transaction(keepPlatforms);
  const sample = sampleOrganisation({ today: day });
  await fillWithSample(database, day);
  const [model] = sample.accounts;
  if (!model) throw new Error('the sample has no account');
  const all = Array.from({ length: accounts - sample.accounts.length }, (_, n) =>
    accountOf(model, n, oneOf(sample.entities, sample.entities[0] ?? { id: '' }).id),
  );
  await database.transaction(async (tx) => {
    for (let at = 0; at < all.length; at += 1000) await insertRows(tx, accountTable, all.slice(at, at + 1000));
  });
  await database.source.query('analyze');
  const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.reads.query(text, [...values])).rows as readonly Row[];
  const times: number[] = [];
  let found = 0;
  let sought = 0;
  for (let n = 0; n < searches; n += 1) {
    const known = oneOf(all, all[0] ?? model);
    const way = ways[n % ways.length] ?? slipped;
    const begun = performance.now();
    const hits = await searchOverlaps(sql, wantedFrom(known, way));
    times.push(performance.now() - begun);
    sought += way === titleOf ? 0 : 1;
    found += way !== titleOf && hits.some(({ id }) => id === known.id) ? 1 : 0;
  }
  print([
    atMost(`overlap search over ${accounts} accounts: median`, 50, { value: median(times), unit: 'ms' }),
    atMost(`overlap search over ${accounts} accounts: p95`, 150, { value: percentile(times, 95), unit: 'ms' }),
    atMost('accounts with a slip, capitals or other letters that it did not find', 5, {
      value: (100 * (sought - found)) / sought,
      unit: '%',
    }),
  ]);
} finally {
  await database.close();
  await made.drop();
  await stopSharedServer();
}
