import type { RegisterEvent } from '@mandat/domain';
import { canonicalJson } from '@mandat/letter';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { LetterSigner } from '../../platform/keys/letter-signer.ts';
import { insertRows } from '../../platform/database/rows.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { factsToSign, type FactsToSign } from './letter-facts.repository.ts';
import { letterTable, type Letter } from './letter.table.ts';

type Signed = { readonly found: FactsToSign; readonly letter: Letter };

const told = ({ found, letter }: Signed): RegisterEvent => ({
  type: 'letter-signed',
  subject: { kind: 'authorization', id: letter.authorizationId },
  accountId: found.accountId,
  personId: found.personId,
  changes: [
    { field: 'letter', before: null, after: letter.number },
    { field: 'key', before: null, after: letter.keyId },
  ],
});

export type SigningContext = Pick<Context, 'now'> & {
  readonly letters: LetterSigner;
  readonly actor: Pick<Context['actor'], 'secondFactorAt'>;
};

/** Signs the facts of written authorizations (3.7), in the transaction in which they are given. */
export const signLetters = async (
  tx: Transaction,
  { letters, actor, now }: SigningContext,
  authorizationIds: readonly string[],
): Promise<readonly RegisterEvent[]> => {
  const signing = { register: letters.register, stepUpAt: actor.secondFactorAt, now };
  const signed = (await factsToSign(sqlOf(tx), authorizationIds, signing)).map((found): Signed => {
    const facts = canonicalJson(found.facts);
    const { id, number } = found.facts;
    return { found, letter: { authorizationId: id, number, facts, signedAt: now, ...letters.sign(facts) } };
  });
  await insertRows(
    tx,
    letterTable,
    signed.map(({ letter }) => letter),
  );
  return signed.map(told);
};
