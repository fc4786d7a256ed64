import { refuse, type DataImport, type Refusal } from '@mandat/domain';
import { anySubject, can, type Action } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { lockImport } from './import.repository.ts';

type Whose = Pick<DataImport, 'kind' | 'entityId'>;

/** An entity's import is its keepers'; one over several entities, or of entities and headships, is DGC's alone. */
export const mayImport = ({ actor }: Pick<Context, 'actor'>, action: Action, { kind, entityId }: Whose): boolean =>
  can(actor, action, { ...anySubject, entityIds: kind === 'accounts' && entityId ? [entityId] : [] });

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
