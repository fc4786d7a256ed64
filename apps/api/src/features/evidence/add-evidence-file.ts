import { createHash } from 'node:crypto';
import {
  addEvidenceFile as add,
  criterionNames,
  evidenceTypes,
  refuse,
  type CriterionName,
  type Decision,
  type EvidenceFile,
  type Refusal,
} from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { saveAccount } from '../accounts/account.repository.ts';
import { openAccount } from '../accounts/open-account.repository.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findAssessment, wholeAnswersOf } from '../criteria/criteria.repository.ts';
import { filesOf, insertFile, keepContent } from './evidence.repository.ts';
import { examineFile, type ExaminedFile, type GivenFile } from '../../platform/files/examine-file.ts';

export type UploadedFile = GivenFile & { readonly assessmentId: string; readonly criterion: string };

type Examined = ExaminedFile & { readonly criterion: CriterionName };

/** What a file is, and that it stands beside a criterion that there is. */
export const examine = async (given: UploadedFile): Promise<Examined | Refusal> => {
  const criterion = criterionNames.find((name) => name === given.criterion);
  if (!criterion) return refuse('not-found');
  const examined = await examineFile(given);
  return examined.ok ? { ...examined, criterion } : examined;
};

const fileOf = (context: Context, given: UploadedFile, examined: Examined): EvidenceFile => ({
  id: context.world.newId(),
  assessmentId: given.assessmentId,
  criterion: examined.criterion,
  name: examined.name,
  mediaType: evidenceTypes[examined.type].mediaType,
  size: given.bytes.length,
  sha256: createHash('sha256').update(given.bytes).digest('hex'),
  uploadedById: context.actor.personId,
  uploadedAt: context.now,
  removedAt: null,
});

type Adding = { readonly file: EvidenceFile; readonly bytes: Buffer };

const addIn = async (tx: Transaction, context: Context, { file, bytes }: Adding): Promise<Decision<Written>> => {
  const found = await findAssessment(tx, file.assessmentId);
  if (!found) return refuse('not-found');
  const opened = await openAccount(tx, context, { id: found.accountId, action: 'account:assess' });
  if (!opened.ok) return opened;
  const { account } = opened;
  // Read again under the account's lock: it may have gone to the head since.
  const assessment = (await findAssessment(tx, found.id)) ?? found;
  const decision = add({ account, assessment, files: await filesOf(tx, assessment.id) }, file);
  if (!decision.ok) return decision;
  await wholeAnswersOf(tx, assessment.id, context.world.newId);
  await keepContent(tx, file.sha256, bytes);
  await insertFile(tx, file);
  await saveAccount(tx, { ...account, version: account.version + 1 }, context.now);
  return decision;
};

/** Keeps a file beside the answer to a criterion: the file, its row and its audit together, or nothing. */
export const addEvidenceFile = async (context: Context, given: UploadedFile): Promise<Decision<Written>> => {
  const examined = await examine(given);
  if (!examined.ok) return examined;
  const file = fileOf(context, given, examined);
  const input = {
    assessmentId: file.assessmentId,
    criterion: file.criterion,
    fileName: file.name,
    sha256: file.sha256,
  };
  return write(context, { name: 'addEvidenceFile', input }, (tx) => addIn(tx, context, { file, bytes: given.bytes }));
};
