import { refuse, type DataImport, type DataImportKind, type Refusal } from '@mandat/domain';
import { anySubject, can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { lockImport } from './import.repository.ts';

type Whose = Pick<DataImport, 'kind' | 'entityId'>;

/** What somebody may record by hand they may record by a file, and nothing else. */
const byHand: Readonly<Partial<Record<DataImportKind, Action>>> = {
  entities: 'entity:create',
  headships: 'headship:record',
};

/** An entity's import is its keepers'; one over several entities, or of entities and headships, is DGC's alone. */
export const mayImport = ({ actor }: Pick<Context, 'actor'>, action: Action, { kind, entityId }: Whose): boolean => {
  const subject = { ...anySubject, entityIds: kind === 'accounts' && entityId ? [entityId] : [] };
  const records = action === 'import:read' ? undefined : byHand[kind];
  return can(actor, action, subject) && (records === undefined || can(actor, records, subject));
};

type Opened = { readonly ok: true; readonly found: DataImport } | Refusal;
type Asked = { readonly id: string; readonly version?: number; readonly action: Action };

/** The import, locked; what is out of reach and what is not there are the same answer. */
export const openImport = async (tx: Transaction, context: Context, asked: Asked): Promise<Opened> => {
  const found = await lockImport(tx, asked.id);
  if (!found || !mayImport(context, 'import:read', found)) return refuse('not-found');
  if (!mayImport(context, asked.action, found)) return refuse('FORBIDDEN');
  if (asked.version !== undefined && asked.version !== found.version) return refuse('version-conflict');
  return { ok: true, found };
};
