import { authorizationScopes, type AuthorizationScope, type PrivilegedCapacity } from '@mandat/domain';
import { useCallback } from 'react';
import { CheckGroup, RadioCards } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { findStaff, type FoundPerson } from './staff-search.ts';

export type PersonNamed = {
  readonly person: FoundPerson | null;
  readonly capacity: PrivilegedCapacity | '';
  readonly scopes: readonly AuthorizationScope[];
};

export const privilegedCapacities = ['authorized-official', 'alternate', 'publisher'] as const;

type PersonQuestionsProps = {
  readonly value: PersonNamed;
  readonly onChange: (patch: Partial<PersonNamed>) => void;
  readonly errorOf: (field: 'personId' | 'capacity' | 'scopes') => string | null;
};

const usual: Record<PrivilegedCapacity, readonly AuthorizationScope[]> = {
  'authorized-official': ['administer', 'publish'],
  alternate: ['administer', 'publish'],
  publisher: ['publish'],
};

/** Scopes that the capacity usually needs; on an account that is to be created, official and alternate may create it. */
export const usualScopes = (capacity: PrivilegedCapacity, isNew: boolean): readonly AuthorizationScope[] =>
  isNew && capacity !== 'publisher' ? ['create', ...usual[capacity]] : usual[capacity];

/** Who, in what capacity, and authorized to do what. */
export const PersonQuestions = ({
  value,
  onChange,
  errorOf,
  isNew,
}: PersonQuestionsProps & { readonly isNew: boolean }) => {
  const translate = useTranslate();
  const notStaff = translate('request.person.notStaff');
  const search = useCallback((text: string) => findStaff(text, notStaff), [notStaff]);
  const refused = value.person?.mayBeAuthorized === false ? translate('error.not-a-staff-member') : null;
  return (
    <div className="m-stack m-stack-5">
      <Combobox
        id="personId"
        label={translate('field.personId')}
        hint={translate('request.person.hint')}
        rule="3.7"
        error={errorOf('personId') ?? refused}
        value={value.person}
        onChange={(found) => onChange({ person: found as FoundPerson | null })}
        search={search}
      />
      <RadioCards
        id="capacity"
        label={translate('field.capacity')}
        rule="3.4 (d)"
        error={errorOf('capacity')}
        value={value.capacity}
        onChange={(text) => {
          const capacity = privilegedCapacities.find((each) => each === text);
          if (capacity) onChange({ capacity, scopes: usualScopes(capacity, isNew) });
        }}
        choices={privilegedCapacities.map((capacity) => ({
          value: capacity,
          label: translate(`capacity.${capacity}`),
          hint: translate(`request.capacity.${capacity}.hint`),
        }))}
      />
      <CheckGroup
        id="scopes"
        label={translate('request.scopes')}
        rule="3.7"
        error={errorOf('scopes')}
        values={value.scopes}
        onChange={(values) => onChange({ scopes: authorizationScopes.filter((scope) => values.includes(scope)) })}
        choices={authorizationScopes.map((scope) => ({
          value: scope,
          label: translate(`scope.${scope}`),
          hint: translate(`request.scope.${scope}.hint`),
        }))}
      />
    </div>
  );
};
