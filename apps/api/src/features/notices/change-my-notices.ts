import { accept, noticeFault, refuse, type Decision, type NoticeSetting } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPerson } from '../people/person.repository.ts';
import { noticesOf, saveNotices } from './notices.repository.ts';

const fields = ['digestAt', 'quietFrom', 'quietUntil'] as const satisfies readonly (keyof NoticeSetting)[];

/** When a person is told what is due is theirs to choose. */
export const changeMyNotices = (context: Context, input: NoticeSetting): Promise<Decision<Written>> =>
  write(context, { name: 'changeMyNotices', input }, async (tx) => {
    const { personId } = context.actor;
    const person = personId && (await lockPerson(tx, personId));
    if (!person) return refuse('not-found');
    const fault = noticeFault(input);
    if (fault) return fault;
    const before = await noticesOf(sqlOf(tx), person.id);
    await saveNotices(sqlOf(tx), person.id, input);
    const changes = fields
      .filter((field) => before?.[field] !== input[field])
      .map((field) => ({ field, before: before?.[field] ?? null, after: input[field] }));
    if (changes.length === 0) return accept({ id: person.id });
    return accept(
      { id: person.id },
      { type: 'notices-changed', subject: { kind: 'person', id: person.id }, personId: person.id, changes },
    );
  });
