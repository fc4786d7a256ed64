import {
  columns,
  connection,
  many,
  toOne,
  value,
  type Filter,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import type { Subject } from '../../platform/graphql/read-compiler/subject.ts';
import { throughAccount, uuidOrNull } from '../read-conditions.ts';
import type { AuditEntry } from './audit-entry.table.ts';

const byId =
  (name: string, column: string): Filter =>
  ({ row, arg }) =>
    `${row}.${column} = ${arg(name, 'uuid', uuidOrNull)}`;

const entryShape: ReadShape = {
  type: 'AuditEntry',
  table: 'audit_entry',
  subject: throughAccount,
  fields: {
    ...columns<AuditEntry>('id', 'at', 'type', 'actorLabel', 'actorRoles', 'subjectKind', 'subjectId', 'reason'),
    changes: many(
      () => 'true',
      (target) => `${target}.place`,
      ({ row }, target) => `jsonb_array_elements(${row}.changes) with ordinality ${target}(item, place)`,
    ),
    actor: toOne('actor_id'),
    account: toOne('account_id'),
    entity: toOne('entity_id'),
    person: toOne('person_id'),
  },
  order: [{ field: 'at', direction: 'desc' }],
  sorts: { at: { type: 'timestamptz', sql: (row) => `${row}.at` } },
  filters: {
    type: ({ row, arg }) => `${row}.type = any(${arg('type', 'text[]')})`,
    actor: byId('actor', 'actor_id'),
    subjectKind: ({ row, arg }) => `${row}.subject_kind = ${arg('subjectKind', 'text')}`,
    subjectId: byId('subjectId', 'subject_id'),
    account: byId('account', 'account_id'),
    entity: byId('entity', 'entity_id'),
    person: byId('person', 'person_id'),
    from: ({ row, arg }) => `${row}.at >= ${arg('from', 'timestamptz')}`,
    until: ({ row, arg }) => `${row}.at < ${arg('until', 'timestamptz')}`,
  },
};

/** Changes are reached through their entry alone, and it stands under the same actions. */
const withItsEntry: Subject = {
  published: () => 'true',
  entityIds: () => 'true',
  accountIds: () => 'true',
  requestedById: () => 'true',
  openRequestById: () => 'true',
};

const changeShape: ReadShape = {
  type: 'FieldChange',
  subject: withItsEntry,
  fields: {
    field: value(({ row }) => `(${row}.item ->> 'field')`),
    before: value(({ row }) => `(${row}.item -> 'before')::text`),
    after: value(({ row }) => `(${row}.item -> 'after')::text`),
  },
};

export const auditShapes: readonly ReadShape[] = [entryShape, changeShape];

export const auditReads = { auditEntries: connection() } as const;
