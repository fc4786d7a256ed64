import { isEach, joined } from './each.ts';
import type { Sql } from './sql.ts';

type Rows = readonly unknown[];

/** One statement of a breath: what it is about, and who waits for it. */
type Group = {
  readonly text: string;
  readonly name: string | undefined;
  readonly asked: (readonly unknown[])[];
  readonly answer: PromiseWithResolvers<Rows>;
};

const send = (sql: Sql, { text, name, asked, answer }: Group): void => {
  const values = isEach(name) ? [joined(asked.map(([items]) => items))] : asked[0];
  sql<unknown>(text, values, name).then(answer.resolve, answer.reject);
};

/**
 * One connection for several who run at once: of statements about any number of items, those that are asked in one breath
 * are sent as one; all others go as they come. The statements of each stay in the order in which they were asked.
 */
export const coalescing = (sql: Sql): (() => Sql) => {
  let breath: Group[] = [];
  const flush = (): void => {
    const groups = breath;
    breath = [];
    for (const group of groups) send(sql, group);
  };
  const open = (text: string, name: string | undefined): Group => {
    // Behind all that is ready to run now: who was answered together asks again together.
    if (breath.length === 0) void Promise.resolve().then(() => process.nextTick(flush));
    const group: Group = { text, name, asked: [], answer: Promise.withResolvers<Rows>() };
    breath.push(group);
    return group;
  };
  return () => {
    let last: Group | null = null;
    const groupFor = (text: string, name: string | undefined): Group => {
      const from = last === null ? 0 : breath.indexOf(last) + 1;
      const same = isEach(name) ? breath.slice(from).find((group) => group.name === name) : undefined;
      return same ?? open(text, name);
    };
    return async <Row>(text: string, values: readonly unknown[] = [], name?: string) => {
      const group = groupFor(text, name);
      last = group;
      group.asked.push(values);
      return (await group.answer.promise) as readonly Row[];
    };
  };
};
