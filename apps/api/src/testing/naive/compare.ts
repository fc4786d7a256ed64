import { isDeepStrictEqual } from 'node:util';
import { officialLanguages } from '@mandat/domain';
import fc from 'fast-check';
import { actors } from './actors.ts';
import type { Both, Outcome } from './both.ts';
import { generateQuery } from './generate.ts';

export type Compared = {
  /** Different questions: query, variables and who asks. */
  readonly distinct: number;
  readonly answered: number;
  readonly refused: Readonly<Record<string, number>>;
};

/** The server has no code for what it did not expect: a query of the contract must never lead there. */
const isFault = ({ codes }: Outcome): boolean =>
  codes.some((code) => !['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'].includes(String(code)));

/** Asks both ways until enough different questions were asked; throws with the smallest one that differs. */
export const compareReads = async (both: Both, wanted: number, seed: number): Promise<Compared> => {
  const asked = new Set<string>();
  const refused: Record<string, number> = {};
  let answered = 0;
  const agree = async (g: fc.GeneratorValue): Promise<void> => {
    const question = generateQuery(g, both.schema);
    const who = {
      actor: g(fc.constantFrom, ...actors),
      language: g(fc.constantFrom, ...officialLanguages),
    };
    const failed = (error: unknown): never => {
      throw new Error(describe({ question, who: who.actor.label, language: who.language }), { cause: error });
    };
    const compiled = await both.compiled(who, question).catch(failed);
    const naive = await both.naive(who, question).catch(failed);
    asked.add(JSON.stringify([question, who]));
    if (compiled.codes.length === 0) answered += 1;
    else refused[String(compiled.codes[0])] = (refused[String(compiled.codes[0])] ?? 0) + 1;
    if (isDeepStrictEqual(compiled, naive) && !isFault(compiled)) return;
    throw new Error(describe({ question, who: who.actor.label, language: who.language, compiled, naive }));
  };
  for (let round = 0; asked.size < wanted; round += 1) {
    const settings = {
      numRuns: Math.min(wanted, 200),
      seed: seed + round,
      endOnFailure: false,
      interruptAfterTimeLimit: 240_000,
    };
    await fc.assert(fc.asyncProperty(fc.gen(), agree), settings);
  }
  return { distinct: asked.size, answered, refused };
};

const describe = (found: object): string => JSON.stringify(found, null, 1).slice(0, 6000);
