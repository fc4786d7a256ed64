import { personActs, type PersonAct } from './acts.ts';
import type { PersonOrder } from './perform-person-act.ts';

const isPersonAct = (text: string | null): text is PersonAct => personActs.some((act) => act === text);

const largestValue = 200;

/** Control characters have no place in a unit, and PostgreSQL takes no null byte. */
export const fieldOf = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? '')
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, largestValue);

export const personOrderOf = (form: URLSearchParams, login: string): PersonOrder | undefined => {
  const act = form.get('act');
  return isPersonAct(act) ? { act, login, value: fieldOf(form, 'value') } : undefined;
};
