import { useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { AuthorizationMark, HoldingMark } from '../accounts/HoldingMarks.tsx';
import { PersonDuties } from '../attestations/PersonDuties.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { PersonById } from '../graphql/generated/people.ts';
import { wordOf } from '../graphql/words.ts';
import { HeadshipTable } from '../headships/HeadshipTable.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Handle } from '../kit/Handle.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { LetterLine } from '../letters/LetterLine.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import type { ShownJoint } from '../joint/shown-joint.ts';
import type { ShownPerson } from './shown-person.ts';
import { PersonActions } from './PersonActions.tsx';
import { StandingNotes } from './StandingNotes.tsx';

type Holding = NonNullable<ShownPerson['holdings']>[number];
type Props = { readonly person: ShownPerson };

const Authorized = ({ holding: { authorization } }: { readonly holding: Holding }) => {
  const { translate, date } = useReader();
  if (!authorization) return <span className="m-caption">{translate('account.people.without')}</span>;
  const { status, validUntil, withdrawnAt } = authorization;
  return (
    <div className="m-stack">
      <AuthorizationMark status={status} validUntil={validUntil} />
      <span className="m-caption">
        {withdrawnAt
          ? translate('account.endedOn', { date: date(withdrawnAt, 'short') })
          : translate('account.until', { date: date(validUntil, 'short') })}
      </span>
      <LetterLine authorization={authorization} />
    </div>
  );
};

const HoldingTitle = ({ holding: { account, id } }: { readonly holding: Holding }) => {
  const { translate } = useReader();
  if (!account) return <span key={id}>{translate('person.holdings.hidden')}</span>;
  return (
    <FirstCell
      to={`/accounts/${account.id}`}
      title={account.title}
      tile={<PlatformTile platform={account.platform.code} />}
      handle={account.handle ? <Handle>{account.handle}</Handle> : null}
    />
  );
};

const Holdings = ({ person: { holdings } }: Props) => {
  const { translate } = useReader();
  const columns = useMemo(
    (): readonly Column<Holding>[] => [
      { key: 'account', label: translate('accounts.column.account'), cell: (row) => <HoldingTitle holding={row} /> },
      {
        key: 'capacity',
        label: translate('account.people.holds'),
        cell: ({ capacity, platformRole, status, suspensions }) => (
          <div className="m-stack">
            <span>{translate(`capacity.${wordOf(capacity)}`)}</span>
            {platformRole ? (
              <span className="m-caption">{translate(`platformRole.${wordOf(platformRole)}`)}</span>
            ) : null}
            <HoldingMark status={status} suspensions={suspensions} />
          </div>
        ),
      },
      {
        key: 'authorization',
        label: translate('account.people.authorization'),
        cell: (row) => <Authorized holding={row} />,
      },
    ],
    [translate],
  );
  if (holdings === null) return null;
  const label = translate('person.holdings');
  return (
    <Sheet title={label} rule="3.7">
      {holdings.length === 0 ? (
        <EmptyState bare icon="key" title={translate('person.holdings.none')} />
      ) : (
        <DataTable
          label={label}
          rows={holdings}
          idOf={({ id }) => id}
          nameOf={({ account }) => account?.title ?? translate('person.holdings.hidden')}
          columns={columns}
        />
      )}
    </Sheet>
  );
};

const Appointments = ({ person: { appointments } }: Props) => {
  const { translate, date } = useReader();
  if (!appointments || appointments.length === 0) return null;
  return (
    <Sheet title={translate('person.appointments')} padded>
      <ul className="m-stack m-stack-3 m-plain-list">
        {appointments.map(({ id, entity, functionTitle, fromOn, untilOn }) => (
          <li key={id}>
            <Link to={`/entities/${entity.id}`}>
              <bdi>{entity.name}</bdi>
            </Link>
            <div className="m-caption">
              {functionTitle ? <span dir="auto">{functionTitle}, </span> : null}
              {untilOn
                ? translate('headship.fromUntil', { from: date(fromOn, 'short'), until: date(untilOn, 'short') })
                : translate('headship.since', { from: date(fromOn, 'short') })}
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

const Contact = ({ person: { staffType, language: code, email, phone } }: Props) => {
  const { translate, language } = useReader();
  const item = (term: string, value: ReactNode) => (value ? [{ term, value }] : []);
  const items = [
    ...item(translate('field.staffType'), staffType ? translate(`staffType.${wordOf(staffType)}`) : null),
    ...item(
      translate('field.email'),
      email ? (
        <a href={`mailto:${email}`}>
          <Handle>{email}</Handle>
        </a>
      ) : null,
    ),
    ...item(translate('field.phone'), phone ? <bdi dir="ltr">{phone}</bdi> : null),
    ...item(translate('field.language'), code ? language(code) : null),
  ];
  return (
    <Sheet title={translate('person.contact')} padded>
      {items.length > 0 ? (
        <DefinitionList side items={items} />
      ) : (
        <p className="m-caption">{translate('person.contact.hidden')}</p>
      )}
    </Sheet>
  );
};

const Shown = ({ person, joints }: Props & { readonly joints: readonly ShownJoint[] }) => {
  const { translate } = useReader();
  const { name, functionTitle, entity, headships } = person;
  return (
    <>
      <PageHead
        title={name}
        crumbs={[{ label: translate('people.title'), to: '/people' }]}
        meta={
          <>
            {functionTitle ? <span dir="auto">{functionTitle}</span> : null}
            {entity ? <bdi>{entity.name}</bdi> : null}
          </>
        }
        actions={<PersonActions person={person} />}
      />
      <Columns
        side={
          <>
            <Contact person={person} />
            <Appointments person={person} />
            <PersonDuties person={person} />
          </>
        }
      >
        <StandingNotes person={person} joints={joints} />
        <Holdings person={person} />
        {headships && headships.length > 0 ? (
          <Sheet title={translate('headships.title')} rule="3.1 (a)">
            <HeadshipTable label={translate('headships.title')} headships={headships} of="entity" />
          </Sheet>
        ) : null}
      </Columns>
    </>
  );
};

const PersonPage = () => {
  const { id = '' } = useParams();
  const { may } = useMe();
  const query = useQuery(PersonById, { id, joints: may('joint:read') }, { live: true });
  return (
    <Loaded query={query} pick={({ person }) => person} rows={8}>
      {(person) => <Shown person={person} joints={query.data?.jointDecisions?.nodes ?? []} />}
    </Loaded>
  );
};

export default PersonPage;
