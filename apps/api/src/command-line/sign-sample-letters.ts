import { nobody } from '@mandat/policies';
import type { Config } from '../config.ts';
import { signLetters } from '../features/letters/sign-letters.repository.ts';
import type { Database } from '../platform/database/database.ts';
import { letterSigner } from '../platform/keys/letter-signer.ts';
import { openRegisterKeys } from '../platform/keys/register-keys.ts';

export type SampleLetters = Pick<Config, 'keysDir'> & { readonly register: string };

/** The sample's authorizations get their letters where the register has its keys: signed now, and so they say. */
export const signSampleLetters = async (database: Database, { keysDir, register }: SampleLetters): Promise<void> => {
  if (keysDir === null) return;
  const letters = letterSigner(register, openRegisterKeys(keysDir));
  await database.transaction(async (tx) => {
    const found: { id: string }[] = await tx.query('select id from written_authorization order by authorized_at, id');
    const ids = found.map(({ id }) => id);
    await signLetters(tx, { letters, actor: nobody, now: new Date() }, ids);
  });
};
