import { SaxesParser } from 'saxes';
import { Unreadable } from '../table.ts';
import { unpacked, type Parts } from './parts.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is done on the way through a part. Names come without their prefix: programs choose it as they like. */
export type Handler = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** More than this between two tags is no text of a cell: the parser would keep all of it. */
const longestText = 4_000_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const localised = (attributes: Attributes): Attributes => {
  const found: Record<string, string> = {};
  for (const name in attributes) found[local(name)] = attributes[name] ?? '';
  return found;
};

const options = { position: false, xmlns: false } as const;

type Running = { readonly parser: SaxesParser<typeof options>; readonly sinceTag: { characters: number } };

const running = ({ open, text, close }: Handler): Running => {
  const parser = new SaxesParser(options);
  const sinceTag = { characters: 0 };
  // Office files have no document types (ECMA-376 part 2, 8.1.4): entities that they declare unfold or read other files.
  parser.on('doctype', () => {
    throw new Unreadable('table-declares-entities');
  });
  parser.on('error', () => {
    throw new Unreadable('table-damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag.characters = 0;
    open?.(local(name), localised(attributes));
  });
  parser.on('closetag', ({ name }) => {
    sinceTag.characters = 0;
    close?.(local(name));
  });
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  return { parser, sinceTag };
};

/** Reads a part from its beginning to its end, piece by piece. */
export const parsePart = async (parts: Parts, at: { name: string; most: number }, handler: Handler): Promise<void> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const { parser, sinceTag } = running(handler);
  const feed = (text: string): void => {
    sinceTag.characters += text.length;
    parser.write(text);
    if (sinceTag.characters > longestText) throw new Unreadable('table-unpacks-too-much');
  };
  for await (const chunk of unpacked(parts, at.name, at.most)) feed(decoder.decode(chunk, { stream: true }));
  feed(decoder.decode());
  parser.close();
};
