import { ButtonLink } from '../kit/Button.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { ShownPerson } from './shown-person.ts';

/** To edit the details, and to say that this person leaves or moves. */
export const PersonActions = ({ person: { id, can } }: { readonly person: ShownPerson }) => {
  const { translate } = useReader();
  const { may } = useMe();
  return (
    <>
      {may('person:read-holdings') ? (
        <ButtonLink icon="clock" to={`/past/people/${id}`}>
          {translate('past.held')}
        </ButtonLink>
      ) : null}
      {may('person:edit') ? (
        <ButtonLink icon="pen" to={`/people/${id}/edit`}>
          {translate('people.edit')}
        </ButtonLink>
      ) : null}
      {can.withdrawAuthorizations ? (
        <ButtonLink icon="s-withdrawn" to={`/people/${id}/authorizations/withdraw`}>
          {translate('withdrawAll.action')}
        </ButtonLink>
      ) : null}
      {can.declareDeparture ? (
        <>
          <ButtonLink icon="door" flipIcon to={`/people/${id}/departure`}>
            {translate('declare.departure')}
          </ButtonLink>
          <ButtonLink icon="swap" to={`/people/${id}/move`}>
            {translate('declare.move')}
          </ButtonLink>
        </>
      ) : null}
    </>
  );
};
