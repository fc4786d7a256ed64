import { detectFile, safeFileName, type EvidenceType, type Refusal } from '@mandat/domain';
import { unpackingFault } from './unpack.ts';

export type GivenFile = {
  readonly name: string;
  /** The type that the browser says. */
  readonly claimed: string;
  readonly bytes: Buffer;
};

export type ExaminedFile = { readonly ok: true; readonly name: string; readonly type: EvidenceType };

/** What a file is by its content and all that it holds, before anything of it is stored. */
export const examineFile = async (given: GivenFile): Promise<ExaminedFile | Refusal> => {
  const named = safeFileName(given.name);
  if (!named.ok) return named;
  const detected = detectFile({ name: named.name, claimed: given.claimed, bytes: given.bytes });
  if (!detected.ok) return detected;
  const fault = await unpackingFault(given.bytes, detected.entries);
  return fault ?? { ok: true, name: named.name, type: detected.type };
};
