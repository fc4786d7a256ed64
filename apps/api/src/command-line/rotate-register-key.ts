import type { Config } from '../config.ts';
import { openRegisterKeys, rotateRegisterKey } from '../platform/keys/register-keys.ts';

/** `mandat rotate-register-key`: a new key signs from now on; letters of before stay verifiable. */
export const rotateKey = async ({ keysDir }: Config): Promise<boolean> => {
  if (keysDir === null) throw new Error('KEYS_DIR is not set');
  openRegisterKeys(keysDir);
  const { before, now } = rotateRegisterKey(keysDir);
  console.log(`Letters are signed with ${now} from now on; ${before} stays published for those of before.`);
  return true;
};
