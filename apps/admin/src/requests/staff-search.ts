import { FindStaff } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import { graphql } from '../providers/data/register.ts';

export type FoundPerson = Found & { readonly mayBeAuthorized: boolean };

/** People by name, with function and entity; whose staff type is known not to be a staff member's is told at once (3.7). */
export const findStaff = async (search: string, notStaff: string): Promise<readonly FoundPerson[]> => {
  const { people } = await graphql(FindStaff, { search });
  return people.nodes.map(({ id, name, functionTitle, entity, staffType }) => {
    const mayBeAuthorized = staffType === null || wordOf(staffType) === 'staff-member';
    const detail = [functionTitle, entity?.name, mayBeAuthorized ? null : notStaff].filter(Boolean).join(' · ');
    return { id, label: name, detail, mayBeAuthorized };
  });
};
