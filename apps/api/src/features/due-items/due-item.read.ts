import type { DueItem } from '@mandat/domain';
import {
  columns,
  connection,
  one,
  part,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { dueItemSubject } from '../case-conditions.ts';
import { ability, anyOf, byId, byIds, isOpen } from '../read-conditions.ts';

/** `dueItemStatus` of the domain in SQL, its tests in the same order. */
export const dueItemStatusSql = ({ row, sql }: Pick<FieldCall, 'row' | 'sql'>): string => `(case
    when ${row}.done_at <= ${row}.due_at then 'done'
    when ${row}.done_at is not null then 'done-late'
    when ${row}.due_at < ${sql.now()} then 'late'
    else 'open' end)`;

const isToConfirm = (row: string): string =>
  `${row}.done_at is null and ${row}.kind in ('confirm-move', 'confirm-departure')`;

const isToSay = (row: string): string => `${row}.done_at is null and ${row}.kind = 'confirm-signal'`;

/** A head answers what is asked of heads, DGC what a source only proposes. */
const canAnswer = (call: FieldCall): string =>
  `(${ability(call, 'due-item:answer', isToConfirm(call.row))} or ${ability(call, 'signal:confirm', isToSay(call.row))})`;

/** Whoever is asked learns why, also a head, who does not read the signal. */
const movedIn = ({ row, sql }: FieldCall): string => {
  const signal = sql.alias();
  return `(select case ${signal}.type when 'person-moved' then '["unit"]'::jsonb
      when 'contact-changed' then ${signal}.fact -> 'moved' end
    from signal ${signal} where ${signal}.id = ${row}.signal_id and ${row}.kind in ('confirm-move', 'confirm-signal'))`;
};

/** The three facts of the change that an item is about; of every other kind the key says something else. */
const ofChange = (column: string) =>
  value(({ row, sql }) => {
    const change = sql.alias();
    return `(select ${change}.${column} from record_change ${change}
      where ${change}.id = case when ${row}.kind = 'record-change' then ${row}.key::uuid end)`;
  });

export const dueItemShapes: readonly ReadShape[] = [
  {
    type: 'DueItem',
    table: 'due_item',
    subject: dueItemSubject,
    fields: {
      ...columns<DueItem>('id', 'kind', 'addressee', 'openedAt', 'dueAt', 'level', 'doneAt', 'outcome', 'version'),
      ...columns<DueItem>('startOn', 'dueOn', 'timeZone'),
      changedAt: ofChange('changed_at'),
      detectedAt: ofChange('detected_at'),
      recordedAt: ofChange('recorded_at'),
      status: value(dueItemStatusSql),
      moved: value(movedIn),
      doneBy: toOne('done_by_id'),
      entity: toOne('entity_id'),
      account: toOne('account_id'),
      person: toOne('person_id'),
      authorization: one(
        ({ row }, target) => `${target}.id = case when ${row}.kind = 'renew-authorization' then ${row}.key::uuid end`,
      ),
      review: one(
        ({ row }, target) =>
          `${target}.id = case when ${row}.kind in ('review-account', 'prepare-review') then ${row}.key::uuid end`,
      ),
      case: toOne('case_id'),
      signal: toOne('signal_id'),
      // Its key is the id; of every other kind it is something else.
      serviceAccountId: value(({ row }) => `case when ${row}.kind = 'service-account-owner' then ${row}.key end`),
      can: part,
    },
    order: [{ field: 'due-at', direction: 'asc' }],
    sorts: { 'due-at': { type: 'timestamptz', sql: (row) => `${row}.due_at` } },
    filters: {
      open: isOpen('done_at'),
      kind: anyOf('kind', 'kind'),
      status: (call) => `${dueItemStatusSql(call)} = any(${call.arg('status', 'text[]')})`,
      addressee: ({ row, arg }) => `${row}.addressee = ${arg('addressee', 'text')}`,
      entity: byId('entity', 'entity_id'),
      person: byId('person', 'person_id'),
      ids: byIds,
    },
  },
  {
    type: 'DueItemAbilities',
    subject: dueItemSubject,
    fields: { answer: value(canAnswer) },
  },
];

export const dueItemReads = { dueItems: connection() } as const;
