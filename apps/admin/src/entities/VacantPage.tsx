import { Link } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { listAddress } from '../console/use-register-list.ts';
import { VacantEntities, type VacantEntitiesResult } from '../graphql/generated/offices.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

type Vacant = VacantEntitiesResult['entities']['nodes'][number];
const shown = 100;

const useColumns = (): readonly Column<Vacant>[] => {
  const { translate, date, number } = useReader();
  const { may } = useMe();
  const columns: readonly Column<Vacant>[] = [
    {
      key: 'entity',
      label: translate('entities.column.entity'),
      cell: ({ id, name, code }) => (
        <FirstCell to={`/entities/${id}`} title={name} caption={<bdi dir="ltr">{code}</bdi>} />
      ),
    },
    {
      key: 'since',
      label: translate('vacant.since'),
      cell: ({ vacantSince }) => (vacantSince ? date(vacantSince, 'short') : translate('vacant.never')),
    },
    {
      key: 'waiting',
      label: translate('vacant.waiting'),
      number: true,
      cell: ({ id, decisionsWaiting }) =>
        decisionsWaiting > 0 ? (
          <Link to={listAddress('/accounts', { entity: id, status: ['UNDER_REVIEW'] })}>
            {number(decisionsWaiting)}
          </Link>
        ) : (
          number(decisionsWaiting)
        ),
    },
  ];
  if (!may('headship:record')) return columns;
  const steps: Column<Vacant> = {
    key: 'steps',
    label: translate('headship.column.steps'),
    cell: ({ id }) => (
      <ButtonLink size="small" to={`/entities/${id}/headships/new`}>
        {translate('headship.record')}
      </ButtonLink>
    ),
  };
  return [...columns, steps];
};

/** Headed entities without a head: since when, and how much waits there. */
const VacantPage = () => {
  const { translate } = useReader();
  const { may } = useMe();
  const query = useQuery(VacantEntities, { first: shown });
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={translate('vacant.title')}
        crumbs={[{ label: translate('entities.title'), to: '/entities' }]}
        actions={may('due-item:read') ? <ButtonLink to="/due">{translate('nav.due')}</ButtonLink> : null}
        lead={
          <>
            {translate('vacant.lead')} <RuleMark paragraph="3.1 (a)" />
          </>
        }
      />
      <Loaded inside query={query} pick={({ entities }) => entities}>
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <EmptyState title={translate('vacant.none')} />
          ) : (
            <Sheet title={translate('entities.count', { count: totalCount })}>
              <DataTable
                label={translate('vacant.title')}
                rows={nodes}
                idOf={({ id }) => id}
                nameOf={({ name }) => name}
                columns={columns}
              />
            </Sheet>
          )
        }
      </Loaded>
    </>
  );
};

export default VacantPage;
