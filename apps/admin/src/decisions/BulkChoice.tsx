import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import type { BulkAccount } from '../graphql/generated/bulk.ts';
import { BulkBar } from '../kit/BulkBar.tsx';
import { Button } from '../kit/Button.tsx';
import { DataTable } from '../kit/DataTable.tsx';
import { EmptyState, NoMatch } from '../kit/EmptyState.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { bulkKinds, mostChosen, type Chosen } from './bulk-kinds.ts';
import { BulkFilters } from './BulkFilters.tsx';
import { Progress } from './Progress.tsx';
import { useAccountColumns } from './use-account-columns.tsx';
import { bulkPageSize, useBulkList, type BulkList, type BulkListName } from './use-bulk-list.ts';
import { useChoice } from './use-choice.ts';

type Props = { readonly of: BulkListName; readonly onChosen: (chosen: Chosen) => void };
type ChooseProps = Props & {
  readonly list: BulkList;
  readonly shown: readonly BulkAccount[];
  readonly total: number;
};

/** All that match, where they are more than are ticked; a list that is too long says so. */
const AllMatching = ({ total, onAll }: { readonly total: number; readonly onAll: () => void }) => {
  const { translate, number } = useReader();
  return total > mostChosen ? (
    <span>{translate('bulk.most', { most: number(mostChosen) })}</span>
  ) : (
    <Button size="small" onClick={onAll}>
      {translate('bulk.selectMatching', { count: total })}
    </Button>
  );
};

const Bar = ({ of, total, choice, onChosen }: BarProps) => {
  const translate = useTranslate();
  const { accounts, all, clear } = choice;
  const verbs = bulkKinds[of].map(({ kind, verb }) => ({
    label: translate(verb),
    onSelect: () => onChosen({ kind, accounts }),
  }));
  const more = accounts.length < total ? <AllMatching total={total} onAll={() => void all()} /> : null;
  return <BulkBar count={accounts.length} verbs={verbs} onClear={clear} more={more} />;
};

type BarProps = Props & { readonly total: number; readonly choice: ReturnType<typeof useChoice> };

/** On a phone the table has no head with a box for all. */
const PageToTick = ({ onTick }: { readonly onTick: () => void }) => {
  const translate = useTranslate();
  return (
    <p className="m-pad m-only-phone">
      <Button onClick={onTick}>{translate('kit.table.selectAll')}</Button>
    </p>
  );
};

const Choose = ({ of, list, shown, total, onChosen }: ChooseProps) => {
  const { translate } = useReader();
  const columns = useAccountColumns();
  const choice = useChoice(list, shown);
  const { gathered, fault } = choice;
  return (
    <>
      {fault ? <FormFault fault={fault} /> : null}
      {gathered === null ? null : <Progress label={translate('bulk.progress.choose')} done={gathered} total={total} />}
      <Sheet>
        <Bar {...{ of, total, choice, onChosen }} />
        <PageToTick onTick={() => choice.tick([...new Set([...choice.accounts, ...shown].map(({ id }) => id))])} />
        <DataTable
          label={translate(`bulk.${of}`)}
          rows={shown}
          idOf={({ id }) => id}
          nameOf={({ title }) => title}
          columns={columns}
          selection={{ ids: choice.accounts.map(({ id }) => id), onChange: choice.tick }}
        />
        <Pagination
          page={list.page}
          perPage={bulkPageSize}
          total={total}
          onPage={(page) => list.change('page', String(page))}
        />
      </Sheet>
    </>
  );
};

/** What the reader may decide on, to be ticked: by row, by page, or all that match. */
export const BulkChoice = ({ of, onChosen }: Props) => {
  const { translate } = useReader();
  const list = useBulkList(of);
  const isWhole = list.search === '' && list.platform === '' && list.page === 1;
  return (
    <Loaded inside query={list.query} pick={({ accounts }) => accounts}>
      {({ nodes, totalCount }) =>
        totalCount === 0 && isWhole ? (
          <EmptyState title={translate('bulk.none')} />
        ) : (
          <>
            <BulkFilters list={list} />
            <LiveStatus>
              <b>{translate('bulk.count', { count: totalCount })}</b>
            </LiveStatus>
            {totalCount === 0 ? (
              <Sheet>
                <NoMatch filters={Number(list.search !== '') + Number(list.platform !== '')} onRemove={list.clear} />
              </Sheet>
            ) : (
              <Choose {...{ of, list, onChosen }} shown={nodes} total={totalCount} />
            )}
          </>
        )
      }
    </Loaded>
  );
};
