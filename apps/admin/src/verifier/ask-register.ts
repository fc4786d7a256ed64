import { letterStatuses, type LetterFacts, type LetterStatus } from '@mandat/letter';

const patience = 5000;

/** Only the register from which this page came is asked, and only under the id of the letter; null: it could not be. */
export const askRegister = async (facts: LetterFacts): Promise<LetterStatus | null> => {
  try {
    const answer = await fetch(`/verify/letter/${encodeURIComponent(facts.id)}/status`, {
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status !== 200 && answer.status !== 404) return null;
    const { status } = (await answer.json()) as { readonly status?: unknown };
    return letterStatuses.find((each) => each === status) ?? null;
  } catch {
    return null;
  }
};
