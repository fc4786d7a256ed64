import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { refuse, unpackedFault, type PackedEntry, type Refusal } from '@mandat/domain';

const inflate = promisify(inflateRaw);

/** The bytes of a part; null: it is no such stream, or goes on beyond the size that was stated. */
const contentOf = async (bytes: Buffer, entry: PackedEntry): Promise<Buffer | null> => {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (!entry.isPacked) return packed;
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    return null;
  }
};

/** Unpacks every part once, within the sizes that the directory states: those were summed up before. */
export const unpackingFault = async (bytes: Buffer, entries: readonly PackedEntry[]): Promise<Refusal | null> => {
  for (const entry of entries) {
    const content = await contentOf(bytes, entry);
    if (!content) return refuse('file-damaged', { field: 'file' });
    const fault = unpackedFault(entry, content, crc32(content));
    if (fault) return fault;
  }
  return null;
};
