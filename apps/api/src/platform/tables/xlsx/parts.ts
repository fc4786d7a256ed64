import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from '../table.ts';
import { tableLimits } from '../table-limits.ts';

/** The parts of a packed file by their names, which do not tell capitals apart (ECMA-376 part 2, 6.2.2.3). */
export type Parts = { readonly zip: ZipFile; readonly entries: ReadonlyMap<string, Entry> };

const isLocked = (entry: Entry): boolean => entry.isEncrypted();

const isDense = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > tableLimits.ratioFreeBytes && uncompressedSize > compressedSize * tableLimits.ratio;

const listed = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > tableLimits.parts) throw new Unreadable('table-unpacks-too-much');
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    // Two parts of one name: programs would read different ones.
    if (entries.has(name)) throw new Unreadable('table-damaged');
    if (isLocked(entry)) throw new Unreadable('table-locked');
    entries.set(name, entry);
  }
  return entries;
};

export const openParts = async (bytes: Buffer): Promise<Parts> => {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  return { zip, entries: await listed(zip) };
};

/** The bytes of a part as they are unpacked, counted: what a part says of its size binds nobody. */
export async function* unpacked({ zip, entries }: Parts, name: string, most: number): AsyncGenerator<Buffer> {
  const entry = entries.get(name.toLowerCase());
  if (!entry) throw new Unreadable('table-damaged');
  if (isDense(entry) || entry.uncompressedSize > most) throw new Unreadable('table-unpacks-too-much');
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) throw new Unreadable('table-damaged');
    size += chunk.length;
    if (size > most) throw new Unreadable('table-unpacks-too-much');
    yield chunk;
  }
}
