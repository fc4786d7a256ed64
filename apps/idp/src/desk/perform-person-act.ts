import { randomBytes } from 'node:crypto';
import { inTransaction, type Database, type Transaction } from '../database/transaction.ts';
import { enqueue } from '../outbox/outbox.ts';
import { endSessions } from '../provider/end-sessions.ts';
import type { DeskPerson, Message, PersonAct } from './acts.ts';
import { currentDialect } from './dialect.ts';
import type { Outcome } from './outcome.ts';
import { lockPerson } from './people.ts';
import { personRules, type PersonRule } from './person-rules.ts';
import { recordAct, scimMessage } from './record-act.ts';

export type PersonOrder = { readonly act: PersonAct; readonly login: string; readonly value: string };

const newPassword = (): string => `practice-${randomBytes(4).toString('hex')}`;

/** The unit or the day that was given; a password is made here. Null: it is missing, or nothing would change. */
const valueFor = ({ act, value }: PersonOrder, person: DeskPerson): string | null => {
  if (act === 'reset-password') return newPassword();
  if (act === 'move') return value !== '' && value !== person.unit ? value : null;
  if (act === 'schedule') return isDay(value) && value !== person.lastDay ? value : null;
  return '';
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

const detailOf = (act: PersonAct, person: DeskPerson, value: string): Readonly<Record<string, string>> => {
  if (act === 'move') return { from: person.unit, to: value };
  if (act === 'schedule') return { lastDay: value };
  if (act === 'reset-password') return { password: value };
  return act === 'leave-groups' ? { groups: person.groups.join(', ') } : {};
};

const messagesOf = async (
  transaction: Transaction,
  rule: PersonRule,
  told: { readonly person: DeskPerson; readonly value: string },
): Promise<readonly Message[]> => {
  const change = rule.told(told.person, told.value);
  const byScim = change ? [scimMessage(await currentDialect(transaction), told.person, change)] : [];
  const logouts = rule.endsSessions ? await endSessions(transaction, [told.person.subject]) : [];
  return [...byScim, ...logouts];
};

/** Directory, ended sessions and what is to be told commit together. */
export const performPersonAct = (database: Database, order: PersonOrder): Promise<Outcome> =>
  inTransaction(database, async (transaction) => {
    const person = await lockPerson(transaction, order.login);
    if (!person) return { kind: 'refused', reason: 'unknownPerson' };
    const rule: PersonRule = personRules[order.act];
    if (!rule.possible(person)) return { kind: 'refused', reason: 'nothingToChange' };
    const value = valueFor(order, person);
    if (value === null) return { kind: 'refused', reason: order.act === 'schedule' ? 'wrongDay' : 'wrongUnit' };
    await transaction.query(rule.change, rule.change.includes('$2') ? [order.login, value] : [order.login]);
    const detail = detailOf(order.act, person, value);
    const actId = await recordAct(transaction, { kind: order.act, person, detail });
    const messages = await messagesOf(transaction, rule, { person, value });
    await enqueue(transaction, { actId, urgency: 'single', messages });
    return { kind: 'done', actId };
  });
