import type { ReferenceAccount } from '@mandat/domain';
import { columns, connection, one, type ReadShape } from '../../platform/graphql/read-compiler/read-shape.ts';
import { anywhere, byIds, isOpen } from '../read-conditions.ts';

const searched = ['organisation', 'title', 'handle', 'url'];

export const referenceAccountShapes: readonly ReadShape[] = [
  {
    type: 'ReferenceAccount',
    table: 'reference_account',
    fields: {
      ...columns<ReferenceAccount>('id', 'organisation', 'title', 'handle', 'url', 'languages', 'addedAt', 'endedAt'),
      ...columns<ReferenceAccount>('version'),
      platform: one(({ row }, target) => `${target}.code = ${row}.platform`),
    },
    order: [{ field: 'title', direction: 'asc' }],
    sorts: { title: { type: 'text', collated: true, sql: (row) => `${row}.title` } },
    filters: {
      search: ({ row, arg }) => {
        const pattern = arg('search', 'text', anywhere);
        return `(${searched.map((column) => `${row}.${column} ilike ${pattern}`).join(' or ')})`;
      },
      open: isOpen('ended_at'),
      ids: byIds,
    },
  },
];

export const referenceAccountReads = { referenceAccounts: connection() } as const;
