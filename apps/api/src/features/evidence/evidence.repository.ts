import type { EvidenceFile } from '@mandat/domain';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { findRow, findRows, insertRow, insertRows, updateRow } from '../../platform/database/rows.ts';
import { evidenceFileTable } from './evidence.table.ts';

export const findEvidenceFile = (tx: Transaction, id: string): Promise<EvidenceFile | null> =>
  findRow(tx, evidenceFileTable, { id });

export const filesOf = (tx: Transaction, assessmentId: string): Promise<EvidenceFile[]> =>
  findRows(tx, evidenceFileTable, { assessmentId });

export const insertFile = (tx: Transaction, file: EvidenceFile): Promise<void> =>
  insertRow(tx, evidenceFileTable, file);

export const insertFiles = (tx: Transaction, files: readonly EvidenceFile[]): Promise<void> =>
  insertRows(tx, evidenceFileTable, files);

export const saveFile = (tx: Transaction, file: EvidenceFile): Promise<void> => updateRow(tx, evidenceFileTable, file);

/** The same content is kept once, however many versions rest on it. */
export const keepContent = async (tx: Transaction, sha256: string, content: Buffer): Promise<void> => {
  await tx.query('insert into evidence_content (sha256, content) values ($1, $2) on conflict do nothing', [
    sha256,
    content,
  ]);
};

export type StoredFile = Pick<EvidenceFile, 'name' | 'mediaType' | 'sha256'> & { readonly accountId: string };

/** A file, also of a version of the past; one that was taken out before its version was finished is not handed out. */
export const storedFile = async (database: Database, id: string): Promise<StoredFile | null> => {
  const { rows } = await database.reads.query<StoredFile>(
    `select f.name, f.media_type as "mediaType", f.sha256, a.account_id as "accountId"
     from evidence_file f join assessment a on a.id = f.assessment_id where f.id = $1 and f.removed_at is null`,
    [id],
  );
  return rows[0] ?? null;
};

export const contentOf = async (database: Database, sha256: string): Promise<Buffer | null> => {
  const { rows } = await database.reads.query<{ content: Buffer }>(
    'select content from evidence_content where sha256 = $1',
    [sha256],
  );
  return rows[0]?.content ?? null;
};

export const accountOfAssessment = async (database: Database, id: string): Promise<string | null> => {
  const { rows } = await database.reads.query<{ accountId: string }>(
    'select account_id as "accountId" from assessment where id = $1',
    [id],
  );
  return rows[0]?.accountId ?? null;
};
