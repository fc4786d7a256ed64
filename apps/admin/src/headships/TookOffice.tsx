import { OwnOffices } from '../graphql/generated/offices.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Note } from '../kit/Note.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

/** On the first page of who took office, until they have read what they inherit. */
export const TookOffice = () => {
  const { translate, date } = useReader();
  const { me } = useMe();
  const { data } = useQuery(OwnOffices, { person: me.id ?? '' }, { enabled: me.id !== null });
  const offices = (data?.headships.nodes ?? []).filter(({ can }) => can.acknowledge);
  return offices.map(({ id, fromOn, entity }) => (
    <Note
      key={id}
      tone="primary"
      action={<ButtonLink to={`/headships/${id}/inherited`}>{translate('inherit.open')}</ButtonLink>}
    >
      <b className="m-strong">
        <bdi>{entity.name}</bdi>
      </b>{' '}
      {translate('inherit.note', { date: date(fromOn, 'long') })}
    </Note>
  ));
};
