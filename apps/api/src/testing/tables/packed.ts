import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a packed file; `says` overwrites what its headers state of it. */
export type PackedPart = {
  readonly name: string;
  readonly content: Buffer | string;
  readonly says?: { readonly size?: number; readonly crc?: number; readonly flags?: number };
};

type Placed = { readonly local: Buffer; readonly central: Buffer };

const headers = (part: PackedPart, offset: number): Placed => {
  const content = Buffer.from(part.content);
  const packed = deflateRawSync(content, { level: 9 });
  const name = Buffer.from(part.name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(part.says?.flags ?? 0, 2);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(part.says?.crc ?? crc32(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(part.says?.size ?? content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const end = Buffer.alloc(14);
  end.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, packed]),
    central: Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.of(20, 0), shared, end, name]),
  };
};

/** A packed file byte by byte (APPNOTE 4.3), so that it can also lie. */
export const packed = (parts: readonly PackedPart[]): Buffer => {
  let offset = 0;
  const placed = parts.map((part) => {
    const made = headers(part, offset);
    offset += made.local.length;
    return made;
  });
  const directory = Buffer.concat(placed.map(({ central }) => central));
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...placed.map(({ local }) => local), directory, end]);
};
