import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { CustodyProcedure } from '../records/custody.ts';
import { officialLanguages, type OfficialLanguage } from '../records/language.ts';

/** What somebody writes: in the languages that they write it in, and where the signed paper is found. */
export type ProcedureWords = Pick<CustodyProcedure, 'texts' | 'documentReference' | 'evidenceUrl'>;

export type ProcedureRecording = {
  readonly entityId: string;
  readonly words: ProcedureWords;
  readonly latest: Pick<CustodyProcedure, 'number'> | null;
  /** Whether whoever writes is the head: then nobody else has to confirm it. */
  readonly byHead: boolean;
  readonly newId: string;
  readonly byId: string | null;
  readonly now: Date;
};

const isWebAddress = (text: string): boolean => /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/iu.test(text);

const textOrNull = (text: string | null): string | null => text?.trim() || null;

const written = (texts: CustodyProcedure['texts']): CustodyProcedure['texts'] => {
  const said: Partial<Record<OfficialLanguage, string>> = {};
  for (const language of officialLanguages) {
    const text = textOrNull(texts[language] ?? null);
    if (text !== null) said[language] = text;
  }
  return said;
};

const wordsFault = ({ texts, documentReference, evidenceUrl }: ProcedureWords): Refusal | null => {
  if (Object.keys(texts).length === 0) return refuse('procedure-text-missing', { field: 'texts' });
  if (documentReference === null && evidenceUrl === null) {
    return refuse('procedure-document-missing', { field: 'documentReference' });
  }
  return evidenceUrl !== null && !isWebAddress(evidenceUrl) ? refuse('evidence-link', { field: 'evidenceUrl' }) : null;
};

const told = (type: string, procedure: Pick<CustodyProcedure, 'id' | 'entityId' | 'number'>) => ({
  type,
  subject: { kind: 'entity' as const, id: procedure.entityId },
  entityId: procedure.entityId,
  changes: [{ field: 'custodyProcedure', before: procedure.number - 1 || null, after: procedure.number }],
});

/** The next version of how an entity keeps its accounts (4.2). Those before stay as they were. */
export const recordProcedure = (recording: ProcedureRecording): Decision<CustodyProcedure> => {
  const { entityId, latest, byHead, newId, byId, now } = recording;
  const words = {
    texts: written(recording.words.texts),
    documentReference: textOrNull(recording.words.documentReference),
    evidenceUrl: textOrNull(recording.words.evidenceUrl),
  };
  const fault = wordsFault(words);
  if (fault) return fault;
  const number = (latest?.number ?? 0) + 1;
  const procedure = { ...words, id: newId, entityId, number, recordedAt: now, recordedById: byId };
  const confirmed = byHead ? { confirmedAt: now, confirmedById: byId } : { confirmedAt: null, confirmedById: null };
  const events = [told('custody-procedure-recorded', procedure)];
  if (byHead) events.push(told('custody-procedure-confirmed', procedure));
  return accept({ ...procedure, ...confirmed }, ...events);
};

/** The head confirms the version that was written last: an older one is not what anybody would follow. */
export const confirmProcedure = (
  procedure: CustodyProcedure,
  { latest, byId, now }: { readonly latest: number; readonly byId: string | null; readonly now: Date },
): Decision<CustodyProcedure> => {
  if (procedure.confirmedAt !== null) return refuse('procedure-already-confirmed');
  if (procedure.number !== latest) return refuse('version-conflict');
  return accept(
    { ...procedure, confirmedAt: now, confirmedById: byId },
    told('custody-procedure-confirmed', procedure),
  );
};
