import type { Transaction } from '../database/transaction.ts';
import type { ActKind, DeskPerson, Dialect, Message, ScimChange } from './acts.ts';

export type ActRecord = {
  readonly kind: ActKind;
  readonly person?: Pick<DeskPerson, 'subject' | 'name'>;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export const recordAct = async (
  transaction: Transaction,
  { kind, person, detail = {} }: ActRecord,
): Promise<string> => {
  const { rows } = await transaction.query<{ id: string }>(
    'insert into act (kind, subject, person_name, detail) values ($1, $2, $3, $4) returning id',
    [kind, person?.subject ?? null, person?.name ?? null, JSON.stringify(detail)],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the act was not kept');
  return id;
};

export const scimMessage = (dialect: Dialect, before: DeskPerson, change: ScimChange): Message => ({
  channel: 'scim',
  subject: before.subject,
  content: { dialect, before, change },
});
