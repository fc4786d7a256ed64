import type { OutboxRow } from '../../platform/outbox/outbox.table.ts';
import {
  columns,
  connection,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { throughCase } from '../case-conditions.ts';
import { ability, byId, byIds } from '../read-conditions.ts';

/** `deliveryState` of the domain in SQL, its tests in the same order. */
export const deliveryStateSql = ({ row }: Pick<FieldCall, 'row'>): string => `(case
    when ${row}.delivered_at is not null then 'delivered'
    when ${row}.dead_at is not null then 'failed'
    when ${row}.attempts > 0 then 'trying'
    else 'queued' end)`;

const subject = (action: string): Subject => (action.startsWith('case:') ? throughCase : {});

export const deliveryShapes: readonly ReadShape[] = [
  {
    type: 'Delivery',
    table: 'outbox',
    subject,
    fields: {
      ...columns<OutboxRow>('id', 'createdAt', 'deliveredAt', 'attempts', 'lastError', 'deadAt'),
      template: value(({ row }) => `${row}.topic`),
      state: value(deliveryStateSql),
      recipient: toOne('recipient_id'),
      case: toOne('case_id'),
      can: part,
    },
    order: [{ field: 'created-at', direction: 'desc' }],
    sorts: { 'created-at': { type: 'timestamptz', sql: (row) => `${row}.created_at` } },
    filters: {
      state: (call) => `${deliveryStateSql(call)} = any(${call.arg('state', 'text[]')})`,
      case: byId('case', 'case_id'),
      recipient: byId('recipient', 'recipient_id'),
      ids: byIds,
    },
  },
  {
    type: 'DeliveryAbilities',
    subject,
    fields: {
      replay: value((call) =>
        ability(call, 'delivery:replay', `${call.row}.dead_at is not null and ${call.row}.delivered_at is null`),
      ),
    },
  },
];

/** The outbox also keeps what follows the register; notices are what goes to one person. */
export const deliveryReads = { deliveries: connection((_, row) => `${row}.channel = 'mail'`) } as const;
