import { randomUUID } from 'node:crypto';
import type { World } from '../platform/context.ts';
import type { Sql } from '../platform/database/sql.ts';
import type { MailData, MailTemplate } from '../platform/mail/mail.ts';
import { queueMails } from '../platform/outbox/queue-mails.ts';
import { writeEntries } from './audit-rows.ts';
import type { EmptyRegister } from './empty-register.ts';

export const testWorld: World = { now: () => new Date(), newId: randomUUID, mailHost: 'mandat.example.org' };

export type Reader = { readonly id: string; readonly email: string | null; readonly language: string };

const insertReader = async (sql: Sql, { id, email, language }: Reader): Promise<void> => {
  await sql(
    `insert into person (id, name, email, language, staff_type, created_at, version)
     values ($1, 'Reader', $2, $3, 'staff-member', now(), 1)`,
    [id, email, language],
  );
};

export const addReader = async (
  { database }: EmptyRegister,
  { email, language = 'en' }: { email: string | null; language?: string },
): Promise<Reader> => {
  const reader = { id: randomUUID(), email, language };
  await database.hot((sql) => insertReader(sql, reader));
  return reader;
};

export type Told = { readonly template?: MailTemplate; readonly data?: Partial<MailData> };

/** A mail to each, in one job, with its entry of the audit. */
export const tellAll = ({ database }: EmptyRegister, readers: readonly Reader[], told: Told = {}): Promise<void> =>
  database.hot(async (sql) => {
    const [auditId = ''] = await writeEntries(sql, 1);
    const data = { person: 'Marc Delaunay-Issa', accounts: ['Alerts'], at: '2026-11-27T10:00:00Z', ...told.data };
    const template = told.template ?? 'privileges-revoked-person';
    const mails = readers.map(({ id }) => ({ template, recipientId: id, auditId, caseId: null, data }));
    await queueMails(sql, mails, testWorld);
  });

export const tell = (register: EmptyRegister, reader: Reader, told: Told = {}): Promise<void> =>
  tellAll(register, [reader], told);

export type OutboxState = {
  readonly waiting: number;
  readonly delivered: number;
  readonly dead: number;
};

export const outboxState = async ({ database }: EmptyRegister): Promise<OutboxState> => {
  const { rows } = await database.reads.query<OutboxState>(
    `select count(*) filter (where delivered_at is null and dead_at is null)::int as waiting,
       count(delivered_at)::int as delivered, count(dead_at)::int as dead from outbox where channel = 'mail'`,
  );
  return rows[0] ?? { waiting: -1, delivered: -1, dead: -1 };
};
