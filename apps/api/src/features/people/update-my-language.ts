import { accept, refuse, type Decision, type OfficialLanguage } from '@mandat/domain';
import type { Context } from '../../platform/context.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { lockPerson, savePerson } from './person.repository.ts';

/** The language in which a person is addressed is theirs to choose. */
export const updateMyLanguage = (context: Context, language: OfficialLanguage): Promise<Decision<Written>> =>
  write(context, { name: 'updateMyLanguage', input: { language } }, async (tx) => {
    const person = context.actor.personId && (await lockPerson(tx, context.actor.personId));
    if (!person) return refuse('not-found');
    if (person.language === language) return accept({ id: person.id });
    await savePerson(tx, { ...person, language, version: person.version + 1 });
    return accept(
      { id: person.id },
      {
        type: 'person-edited',
        subject: { kind: 'person', id: person.id },
        personId: person.id,
        changes: [{ field: 'language', before: person.language, after: language }],
      },
    );
  });
