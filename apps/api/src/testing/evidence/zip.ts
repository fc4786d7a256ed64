import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a packed file, and what its headers say otherwise than the truth. */
export type Part = {
  readonly name: string;
  readonly content: Buffer | string;
  readonly stored?: true;
  readonly lies?: {
    readonly size?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly localName?: string;
    /** Where the part stands, if not where it does. */
    readonly at?: number;
  };
};

type Written = { readonly local: Buffer; readonly central: Buffer };

const write = (part: Part, at: number): Written => {
  const content = Buffer.from(part.content);
  const packed = part.stored ? content : deflateRawSync(content);
  const { lies = {} } = part;
  const [name, localName] = [Buffer.from(part.name), Buffer.from(lies.localName ?? part.name)];
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(lies.flags ?? 0, 2);
  shared.writeUInt16LE(lies.method ?? (part.stored ? 0 : 8), 4);
  shared.writeUInt32LE(lies.crc ?? crc32(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(lies.size ?? content.length, 18);
  shared.writeUInt16LE(localName.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, localName, packed]);
  const central = Buffer.alloc(46);
  central.write('PK\u0001\u0002', 0, 'latin1');
  central.writeUInt16LE(20, 4);
  shared.copy(central, 6);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(0, 30);
  central.writeUInt32LE(lies.at ?? at, 42);
  return { local, central: Buffer.concat([central, name]) };
};

/** A packed file with the given parts; `before` and `behind` are bytes around it. */
export const zipOf = (parts: readonly Part[], around: { before?: Buffer; behind?: Buffer } = {}): Buffer => {
  const before = around.before ?? Buffer.alloc(0);
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let at = before.length;
  for (const part of parts) {
    const written = write(part, at);
    locals.push(written.local);
    centrals.push(written.central);
    at += written.local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([before, ...locals, directory, end, around.behind ?? Buffer.alloc(0)]);
};
