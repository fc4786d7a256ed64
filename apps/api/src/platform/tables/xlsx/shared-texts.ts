import { tableLimits } from '../table-limits.ts';
import { parsePart, type Handler } from './parse-part.ts';
import type { Parts } from './parts.ts';

/** Signs that XML cannot hold are written by their numbers, and so is what only looks like that (ECMA-376 part 1, 22.4.2.4). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Puts texts together from their runs, whatever these look like; how they are spoken is left out. */
export const textReader = (done: (text: string) => void, item: string): Required<Handler> => {
  let text = '';
  let inText = false;
  let spoken = 0;
  return {
    open: (name) => {
      if (name === item) text = '';
      if (name === 'rPh') spoken += 1;
      inText = name === 't' && spoken === 0;
    },
    text: (more) => {
      if (inText) text += more;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') spoken -= 1;
      if (name === item) done(unescaped(text));
    },
  };
};

export const readSharedTexts = async (parts: Parts, name: string | null): Promise<readonly string[]> => {
  if (name === null) return [];
  const texts: string[] = [];
  await parsePart(
    parts,
    { name, most: tableLimits.sharedTextBytes },
    textReader((text) => texts.push(text), 'si'),
  );
  return texts;
};
