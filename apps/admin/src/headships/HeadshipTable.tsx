import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import type { HeadshipRow } from '../graphql/generated/entities.ts';
import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { useReader } from '../providers/Reader.tsx';
import { ConfirmHeadship } from './ConfirmHeadship.tsx';
import { HeadshipMark } from './HeadshipMark.tsx';
import { WhoActs } from './WhoActs.tsx';

type Shown = 'person' | 'entity';
type Props = {
  readonly label: string;
  readonly headships: readonly HeadshipRow[];
  /** Which side of the headship is the news here: the person on an entity's page, the entity on a person's. */
  readonly of: Shown;
  readonly hasHead?: boolean;
  /** On a page of no person and no entity both sides are said. */
  readonly withEntity?: boolean;
};

const First = ({ headship, of }: { readonly headship: HeadshipRow; readonly of: Shown }) => {
  const { translate } = useReader();
  const { person, entity, capacity } = headship;
  const caption = translate(`headshipCapacity.${wordOf(capacity)}`);
  return of === 'person' ? (
    <FirstCell to={`/people/${person.id}`} title={person.name} caption={caption} />
  ) : (
    <FirstCell to={`/entities/${entity.id}`} title={entity.name} caption={caption} />
  );
};

const Dates = ({ headship: { fromOn, untilOn, documentReference } }: { readonly headship: HeadshipRow }) => {
  const { translate, date } = useReader();
  const from = date(fromOn, 'short');
  return (
    <div className="m-stack">
      <span>
        {untilOn
          ? translate('headship.fromUntil', { from, until: date(untilOn, 'short') })
          : translate('headship.since', { from })}
      </span>
      <bdi dir="auto" className="m-caption">
        {documentReference}
      </bdi>
    </div>
  );
};

const Steps = ({ headship }: { readonly headship: HeadshipRow }) => {
  const { translate } = useReader();
  return (
    <div className="m-row">
      <ConfirmHeadship headship={headship} />
      {headship.can.end ? (
        <ButtonLink size="small" to={`/headships/${headship.id}/end`}>
          {translate('headship.end')}
        </ButtonLink>
      ) : null}
    </div>
  );
};

/** Headships with their dates and documents, and in words who still has to act. */
export const HeadshipTable = ({ label, headships, of, hasHead, withEntity = false }: Props) => {
  const { translate } = useReader();
  const columns = useMemo((): readonly Column<HeadshipRow>[] => {
    const always: readonly Column<HeadshipRow>[] = [
      { key: of, label: translate(`headship.column.${of}`), cell: (row) => <First headship={row} of={of} /> },
      ...(withEntity
        ? [
            {
              key: 'entity',
              label: translate('headship.column.entity'),
              cell: ({ entity }: HeadshipRow) => (
                <Link to={`/entities/${entity.id}`}>
                  <bdi>{entity.name}</bdi>
                </Link>
              ),
            },
          ]
        : []),
      { key: 'dates', label: translate('headship.column.dates'), cell: (row) => <Dates headship={row} /> },
      {
        key: 'state',
        label: translate('accounts.column.state'),
        cell: (row) => (
          <div className="m-stack">
            <HeadshipMark status={row.status} />
            <span className="m-caption">
              <WhoActs headship={row} hasHead={hasHead} />
            </span>
          </div>
        ),
      },
    ];
    const acting = headships.some(({ can }) => can.confirm || can.end);
    return acting
      ? [
          ...always,
          { key: 'steps', label: translate('headship.column.steps'), cell: (row) => <Steps headship={row} /> },
        ]
      : always;
  }, [headships, of, hasHead, withEntity, translate]);
  return (
    <DataTable
      label={label}
      rows={headships}
      idOf={({ id }) => id}
      nameOf={({ person, entity }) => (of === 'person' ? person.name : entity.name)}
      columns={columns}
    />
  );
};
