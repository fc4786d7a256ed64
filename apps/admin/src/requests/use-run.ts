import { useState } from 'react';
import type { RequestCase } from '../graphql/generated/requests.ts';
import type { FormError } from '../kit/form/ErrorSummary.tsx';
import { SignInRefused } from '../kit/session.ts';
import { faultWords } from '../providers/data/fault-words.ts';
import { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { RequestSession } from './request-session.ts';

export type RunChange = {
  /** Whether the register took it; if not, `fault` says why. */
  readonly run: (act: (record: RequestCase) => Promise<RequestCase>) => Promise<boolean>;
  readonly busy: boolean;
  readonly fault: GraphqlFault | null;
  /** The refusal as an error of the form, where it concerns one of these fields. */
  readonly refusedAt: (...fields: readonly string[]) => readonly FormError[] | null;
  readonly forget: () => void;
};

const known = (error: unknown): GraphqlFault | null => {
  if (error instanceof GraphqlFault) return error;
  if (error instanceof SignInRefused) return null;
  throw error;
};

/** Changes beside the typed texts: overlaps, people. They wait their turn behind what is still being saved. */
export const useRun = (session: RequestSession): RunChange => {
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<GraphqlFault | null>(null);
  const run: RunChange['run'] = async (act) => {
    setBusy(true);
    setFault(null);
    try {
      await session.run(act);
      return true;
    } catch (error) {
      setFault(known(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const refusedAt: RunChange['refusedAt'] = (...fields) => {
    const field = fault?.field;
    return fault && field && fields.includes(field) ? [{ field, message: faultWords(fault, translate) }] : null;
  };
  return { run, busy, fault, refusedAt, forget: () => setFault(null) };
};
