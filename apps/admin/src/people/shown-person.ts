import type { PersonByIdResult } from '../graphql/generated/people.ts';

export type ShownPerson = NonNullable<PersonByIdResult['person']>;
