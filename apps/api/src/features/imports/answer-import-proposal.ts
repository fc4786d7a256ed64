import { accept, refuse, type Decision, type ImportProposal } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { openImport } from './import-subject.ts';
import { lockProposal, saveProposal } from './import.repository.ts';

export type AnswerImportProposalInput = { readonly id: string; readonly confirmed: boolean };

const answered = (proposal: ImportProposal, confirmed: boolean, { actor, now }: Context): ImportProposal => ({
  ...proposal,
  confirmedAt: confirmed ? now : null,
  confirmedById: confirmed ? actor.personId : null,
  rejectedAt: confirmed ? null : now,
});

const answerIn = async (
  tx: Transaction,
  context: Context,
  { id, confirmed }: AnswerImportProposalInput,
): Promise<Decision<Written>> => {
  const proposal = await lockProposal(tx, id);
  if (!proposal) return refuse('not-found');
  const opened = await openImport(tx, context, { id: proposal.importId, action: 'import:check' });
  if (!opened.ok) return opened;
  if (opened.found.startedAt) return refuse('import-already-started');
  await saveProposal(tx, answered(proposal, confirmed, context));
  return accept(
    { id: opened.found.id },
    {
      type: confirmed ? 'import-person-confirmed' : 'import-person-rejected',
      subject: { kind: 'import', id: opened.found.id },
      personId: proposal.personId,
      entityId: opened.found.entityId,
    },
  );
};

/** That an address is this person's is somebody's word, never the register's guess. */
export const answerImportProposal = (context: Context, input: AnswerImportProposalInput): Promise<Decision<Written>> =>
  write(context, { name: 'answerImportProposal', input }, (tx) => answerIn(tx, context, input));
