import { useMemo, useState } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { useSearches } from '../console/search.ts';
import { HeldPeople, type HeldRow } from '../graphql/generated/holds.ts';
import { wordOf } from '../graphql/words.ts';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { NoMatch } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const perPage = 25;

type Shown = { readonly page: number; readonly person: Found | null };

const useColumns = (): readonly Column<HeldRow>[] => {
  const { translate, dateTime } = useReader();
  return useMemo(
    () => [
      {
        key: 'person',
        label: translate('signal.person'),
        cell: ({ person, id }) =>
          person ? (
            <FirstCell to={`/people/${person.id}`} title={person.name} />
          ) : (
            <span key={id}>{translate('signal.nobody')}</span>
          ),
      },
      {
        key: 'says',
        label: translate('guard.people.says'),
        cell: ({ type }) => translate(`cause.${wordOf(type)}`),
      },
      {
        key: 'plan',
        label: translate('guard.people.plan'),
        cell: ({ plan }) => {
          const takes = (plan?.losses ?? []).filter(({ isPrivilege }) => isPrivilege).length;
          return takes > 0 ? translate('guard.people.takes', { count: takes }) : translate('guard.people.nothing');
        },
      },
      {
        key: 'state',
        label: translate('guard.column.state'),
        cell: ({ state }) => <StateMark of="signal" state={wordOf(state)} />,
      },
      {
        key: 'at',
        label: translate('guard.people.at'),
        cell: ({ receivedAt }) => dateTime(receivedAt, { style: 'day', seconds: true, zone: false }),
      },
    ],
    [translate, dateTime],
  );
};

/** Everybody whom the batch concerns, page by page, and one of them by name. */
export const HoldPeople = ({ holdId }: { readonly holdId: string }) => {
  const { translate } = useReader();
  const columns = useColumns();
  const { people } = useSearches();
  const [{ page, person: sought }, setShown] = useState<Shown>({ page: 1, person: null });
  const variables = {
    hold: holdId,
    first: perPage,
    offset: perPage * (page - 1),
    filter: sought ? { person: sought.id } : {},
  };
  const query = useQuery(HeldPeople, variables, { live: true, keep: true });
  const label = translate('guard.people');
  return (
    <Sheet title={label}>
      <div className="m-pad">
        <Combobox
          id="held-person"
          label={translate('guard.people.find')}
          value={sought}
          search={people}
          onChange={(chosen) => setShown({ page: 1, person: chosen })}
        />
      </div>
      <Loaded inside query={query} pick={({ hold }) => hold?.signals ?? null} rows={6}>
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <NoMatch filters={1} onRemove={() => setShown({ page: 1, person: null })} />
          ) : (
            <>
              <DataTable
                label={label}
                rows={nodes}
                idOf={({ id }) => id}
                nameOf={({ person }) => person?.name ?? translate('signal.nobody')}
                columns={columns}
              />
              <Pagination
                page={page}
                perPage={perPage}
                total={totalCount}
                onPage={(next) => setShown({ page: next, person: sought })}
              />
            </>
          )
        }
      </Loaded>
    </Sheet>
  );
};
