import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { Account } from '../records/account.ts';
import type { Assessment, EvidenceFile } from '../records/assessment.ts';
import { accountStatus } from '../status/account-status.ts';
import { evidenceLimits } from './evidence-limits.ts';
import { ofFile } from './of-file.ts';

/** The version that a file is put beside or taken out of, with all files that it ever had. */
export type OpenVersion = {
  readonly account: Account;
  readonly assessment: Assessment;
  readonly files: readonly EvidenceFile[];
};

const closed = ({ account, assessment }: OpenVersion): Refusal | null => {
  if (accountStatus(account, '') !== 'requested') return refuse('request-not-open');
  return assessment.completedAt ? refuse('assessment-finished') : null;
};

const about = (account: Account) => ({
  subject: { kind: 'account' as const, id: account.id },
  accountId: account.id,
  entityId: account.entityId,
});

const changeOf = (file: EvidenceFile) => {
  const said = `${file.name} (SHA-256 ${file.sha256})`;
  const [before, after] = file.removedAt ? [said, null] : [null, said];
  return [{ field: `criteria.${file.criterion}.files`, before, after }];
};

/** A file beside an answer of the version that is still open; what went to the head stays as it went. */
export const addEvidenceFile = (version: OpenVersion, file: EvidenceFile): Decision<EvidenceFile> => {
  const refused = closed(version);
  if (refused) return refused;
  const beside = version.files.filter(({ criterion, removedAt }) => criterion === file.criterion && !removedAt);
  if (beside.some(({ sha256 }) => sha256 === file.sha256)) return refuse('file-already-there', ofFile);
  const many =
    beside.length >= evidenceLimits.filesForCriterion || version.files.length >= evidenceLimits.filesForAssessment;
  if (many) return refuse('file-too-many', { ...ofFile, details: { most: evidenceLimits.filesForCriterion } });
  return accept(file, { type: 'evidence-file-added', ...about(version.account), changes: changeOf(file) });
};

export const removeEvidenceFile = (version: OpenVersion, file: EvidenceFile, now: Date): Decision<EvidenceFile> => {
  const refused = closed(version);
  if (refused) return refused;
  if (file.removedAt) return refuse('not-found');
  const removed = { ...file, removedAt: now };
  return accept(removed, { type: 'evidence-file-removed', ...about(version.account), changes: changeOf(removed) });
};
