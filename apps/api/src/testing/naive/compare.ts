import { isDeepStrictEqual } from 'node:util';
import { officialLanguages } from '@mandat/domain';
import fc from 'fast-check';
import { actors } from './actors.ts';
import type { Asked, Both, Outcome, Who } from './both.ts';
import { generateQuery } from './generate.ts';

export type Compared = {
  /** Different questions: query, variables and who asks. */
  readonly distinct: number;
  readonly documents: number;
  readonly answered: number;
  readonly refused: Readonly<Record<string, number>>;
};

/** The server has no code for what it did not expect: a query of the contract must never lead there. */
const isFault = ({ codes }: Outcome): boolean =>
  codes.some((code) => !['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'].includes(String(code)));

const agreed = async (both: Both, who: Who, asked: Asked): Promise<Outcome> => {
  const about = { asked, who: who.actor.label, language: who.language };
  const failed = (error: unknown): never => {
    throw new Error(describe(about), { cause: error });
  };
  const compiled = await both.compiled(who, asked).catch(failed);
  const naive = await both.naive(who, asked).catch(failed);
  if (isDeepStrictEqual(compiled, naive) && !isFault(compiled)) return compiled;
  throw new Error(describe({ ...about, compiled, naive }));
};

const someone = (g: fc.GeneratorValue): Who => ({
  actor: g(fc.constantFrom, ...actors),
  language: g(fc.constantFrom, ...officialLanguages),
});

/**
 * Asks both ways until enough different questions were asked and more than half of as many were answered, since a refusal
 * compares no rows; throws with the smallest one that differs. Each document is asked three times, with other values and by
 * somebody else, so that plans are used again.
 */
export const compareReads = async (both: Both, wanted: number, seed: number): Promise<Compared> => {
  const asked = new Set<string>();
  const documents = new Set<string>();
  const refused: Record<string, number> = {};
  let answered = 0;
  const agree = async (g: fc.GeneratorValue): Promise<void> => {
    const { query, variables, others } = generateQuery(g, both.schema);
    documents.add(query);
    const [one, another] = [someone(g), someone(g)];
    const questions = [
      { who: one, values: variables },
      { who: one, values: others(g) },
      { who: another, values: variables },
    ];
    for (const { who, values } of questions) {
      const { codes } = await agreed(both, who, { query, variables: values });
      asked.add(JSON.stringify([query, values, who]));
      if (codes.length === 0) answered += 1;
      else refused[String(codes[0])] = (refused[String(codes[0])] ?? 0) + 1;
    }
  };
  const isEnough = (): boolean => asked.size >= wanted && answered > wanted / 2;
  for (let round = 0; !isEnough(); round += 1) {
    const settings = { numRuns: Math.ceil(Math.min(wanted, 600) / 3), seed: seed + round };
    await fc.assert(fc.asyncProperty(fc.gen(), agree), {
      ...settings,
      endOnFailure: true,
      interruptAfterTimeLimit: 240_000,
    });
  }
  return { distinct: asked.size, documents: documents.size, answered, refused };
};

const describe = (found: object): string => JSON.stringify(found, null, 1).slice(0, 6000);
