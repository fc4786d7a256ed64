import type { Orphan } from '@mandat/domain';
import { columns, connection, toOne, type ReadShape } from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { throughCase } from '../case-conditions.ts';
import { byIds, isOpen, throughAccount, uuidOrNull } from '../read-conditions.ts';

/** By its account, or as a part of its case. */
const subject = (action: string): Subject => (action.startsWith('case:') ? throughCase : throughAccount);

export const orphanShapes: readonly ReadShape[] = [
  {
    type: 'Orphan',
    table: 'orphan',
    subject,
    fields: {
      ...columns<Orphan>('id', 'custodian', 'openedAt', 'resolvedAt', 'resolution', 'version'),
      account: toOne('account_id'),
      case: toOne('case_id'),
      custodianPerson: toOne('custodian_id'),
    },
    order: [{ field: 'opened-at', direction: 'desc' }],
    sorts: { 'opened-at': { type: 'timestamptz', sql: (row) => `${row}.opened_at` } },
    filters: {
      open: isOpen('resolved_at'),
      entity: ({ row, sql, arg }) => {
        const account = sql.alias();
        return `exists (select from account ${account} where ${account}.id = ${row}.account_id
          and ${account}.entity_id = ${arg('entity', 'uuid', uuidOrNull)})`;
      },
      ids: byIds,
    },
  },
];

export const orphanReads = { orphans: connection() } as const;
