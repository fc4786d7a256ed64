import { refuse, type Decision } from '../decision.ts';
import type { CaseTask } from '../records/offboarding.ts';
import { looksLikeASecret } from '../secrets/secret-text.ts';

export type Evidence = { readonly text: string; readonly url: string | null };

const shortest = 3;

/** Evidence is shown to people by its address: nothing but the web's, and nothing that carries a password. */
const isAddress = (text: string): boolean => /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/iu.test(text);

const faultOf = ({ text, url }: Evidence) => {
  if (text.length < shortest) return refuse('evidence-missing', { field: 'evidence' });
  if (looksLikeASecret(text)) return refuse('looks-like-a-secret', { field: 'evidence' });
  if (url === null) return null;
  if (!isAddress(url)) return refuse('evidence-link', { field: 'evidenceUrl' });
  return looksLikeASecret(url) ? refuse('looks-like-a-secret', { field: 'evidenceUrl' }) : null;
};

/** A step is done when somebody shows it, and once (4.2). */
export const recordEvidence = (
  task: CaseTask,
  evidence: { readonly text: string; readonly url?: string | null },
  by: { readonly personId: string; readonly now: Date },
): Decision<CaseTask> => {
  if (task.doneAt) return refuse('step-already-done');
  if (task.cancelledAt) return refuse('step-cancelled');
  const said = { text: evidence.text.trim(), url: evidence.url?.trim() || null };
  const fault = faultOf(said);
  if (fault) return fault;
  const next = {
    ...task,
    doneAt: by.now,
    doneById: by.personId,
    evidence: said.text,
    evidenceUrl: said.url,
    version: task.version + 1,
  };
  return { ok: true, next, events: [] };
};
