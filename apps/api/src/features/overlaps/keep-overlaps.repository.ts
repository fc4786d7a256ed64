import type { Account, Overlap } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { liveAliasesOf } from '../accounts/account.repository.ts';
import { deleteOverlaps, insertOverlaps, overlapsOf, saveOverlap } from '../criteria/criteria.repository.ts';
import { searchOverlaps, toAnswer, type Hit } from './overlap-search.repository.ts';

/** When something is found, and where its id comes from. */
export type Finding = Pick<Context, 'now' | 'world'>;

export const overlapOf = (finding: Finding, accountId: string, hit: Hit): Overlap => ({
  id: finding.world.newId(),
  accountId,
  otherId: hit.isReference ? null : hit.id,
  referenceId: hit.isReference ? hit.id : null,
  matchedOn: hit.matchedOn,
  likeness: hit.likeness,
  score: hit.score,
  foundAt: finding.now,
  answer: null,
  reason: null,
  answeredById: null,
  answeredAt: null,
});

export const hitIdOf = ({ otherId, referenceId }: Pick<Overlap, 'otherId' | 'referenceId'>): string =>
  otherId ?? referenceId ?? '';

/** What has to be answered about an account as it now stands, whether it was found before or not. */
export const hitsOf = async (tx: Transaction, account: Account): Promise<readonly Hit[]> => {
  const keys = (await liveAliasesOf(tx, account.id)).map(({ value }) => value);
  return toAnswer(await searchOverlaps(sqlOf(tx), { ...account, exceptId: account.id, keys }));
};

const isUnlike = (overlap: Overlap, hit: Hit): boolean =>
  overlap.likeness !== hit.likeness || overlap.score !== hit.score;

/**
 * The search runs again when a request changes: what is found anew waits for an answer, what is no longer alike and was not
 * answered goes. Answers stay. Returns how many were found anew.
 */
export const refreshOverlaps = async (tx: Transaction, finding: Finding, account: Account): Promise<number> => {
  const before = await overlapsOf(tx, account.id);
  const hits = new Map((await hitsOf(tx, account)).map((hit) => [hit.id, hit]));
  const gone = before.filter((overlap) => overlap.answer === null && !hits.has(hitIdOf(overlap)));
  if (gone.length > 0) await deleteOverlaps(tx, gone);
  for (const overlap of before) {
    const hit = hits.get(hitIdOf(overlap));
    if (hit && overlap.answer === null && isUnlike(overlap, hit)) {
      const { matchedOn, likeness, score } = hit;
      await saveOverlap(tx, { ...overlap, matchedOn, likeness, score });
    }
  }
  const known = new Set(before.map(hitIdOf));
  const fresh = [...hits.values()].filter(({ id }) => !known.has(id));
  await insertOverlaps(
    tx,
    fresh.map((hit) => overlapOf(finding, account.id, hit)),
  );
  return fresh.length;
};

/** Which of these are neither an account nor a reference account: nothing can be answered about them. */
export const unknownAmong = async (tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows: { id: string }[] = await tx.query(
    `select id from unnest($1::uuid[]) id where not exists (select from account a where a.id = id.id)
       and not exists (select from reference_account r where r.id = id.id)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
};
