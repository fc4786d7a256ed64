import { inTransaction, type Database, type Transaction } from '../database/transaction.ts';
import { enqueue } from '../outbox/outbox.ts';
import { endSessions } from '../provider/end-sessions.ts';
import type { DeskPerson, ScimChange } from './acts.ts';
import { currentDialect } from './dialect.ts';
import type { Outcome } from './outcome.ts';
import { lockLeavers, lockUnit, unprovisioned, type Whose } from './people.ts';
import { recordAct, scimMessage, type ActRecord } from './record-act.ts';

const tellAll = async (
  transaction: Transaction,
  act: ActRecord,
  told: { readonly people: readonly DeskPerson[]; readonly change: ScimChange },
): Promise<string> => {
  const actId = await recordAct(transaction, act);
  const dialect = await currentDialect(transaction);
  const messages = told.people.map((person) => scimMessage(dialect, person, told.change));
  await enqueue(transaction, { actId, urgency: 'many', messages });
  return actId;
};

const nobody: Outcome = { kind: 'refused', reason: 'nothingToChange' };

/** A real provider knows no renaming: it sends the new department of each person. */
export const renameUnit = (
  database: Database,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Outcome> =>
  inTransaction(database, async (transaction) => {
    if (from === '' || to === '' || from === to) return { kind: 'refused', reason: 'wrongUnit' };
    const people = await lockUnit(transaction, from);
    if (people.length === 0) return { kind: 'refused', reason: 'wrongUnit' };
    await transaction.query('update person set unit = $2 where unit = $1', [from, to]);
    const act: ActRecord = { kind: 'rename-unit', detail: { from, to, count: people.length } };
    return { kind: 'done', actId: await tellAll(transaction, act, { people, change: { type: 'unit', unit: to } }) };
  });

export const mostLeavers = 20_000;

export const sendLeavers = (
  database: Database,
  wish: { readonly whose: Whose; readonly count: number },
): Promise<Outcome> =>
  inTransaction(database, async (transaction) => {
    if (!Number.isInteger(wish.count) || wish.count < 1 || wish.count > mostLeavers) {
      return { kind: 'refused', reason: 'wrongCount' };
    }
    const people = await lockLeavers(transaction, wish);
    if (people.length === 0) return nobody;
    const subjects = people.map(({ subject }) => subject);
    await transaction.query('update person set active = false, last_day = null where subject = any($1)', [subjects]);
    const act: ActRecord = { kind: 'leavers', detail: { count: people.length, whose: wish.whose } };
    const actId = await tellAll(transaction, act, { people, change: { type: 'active', active: false } });
    await enqueue(transaction, { actId, urgency: 'many', messages: await endSessions(transaction, subjects) });
    return { kind: 'done', actId };
  });

export const provisionEverybody = (database: Database): Promise<Outcome> =>
  inTransaction(database, async (transaction) => {
    const people = await unprovisioned(transaction);
    if (people.length === 0) return nobody;
    const act: ActRecord = { kind: 'provision', detail: { count: people.length } };
    return { kind: 'done', actId: await tellAll(transaction, act, { people, change: { type: 'provision' } }) };
  });
