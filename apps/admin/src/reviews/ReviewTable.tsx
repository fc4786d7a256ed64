import { bulkKinds, mostChosen, type Chosen } from '../decisions/bulk-kinds.ts';
import { Progress } from '../decisions/Progress.tsx';
import { FormFault } from '../console/FormFault.tsx';
import type { ReviewRow } from '../graphql/generated/reviews.ts';
import type { ReviewFilter } from '../graphql/generated/schema.ts';
import { BulkBar } from '../kit/BulkBar.tsx';
import { Button } from '../kit/Button.tsx';
import { DataTable } from '../kit/DataTable.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { useReviewColumns } from './ReviewColumns.tsx';
import { isToAnswer, useReviewChoice, type ReviewChoice } from './use-review-list.ts';

type Props = {
  readonly rows: readonly ReviewRow[];
  readonly total: number;
  readonly filter: ReviewFilter;
  readonly onChosen: (chosen: Chosen) => void;
};

/** All that match, where they are more than the page has; a list that is too long says so. */
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

type BarProps = Pick<Props, 'total' | 'onChosen'> & { readonly choice: ReviewChoice; readonly pageSize: number };

const Bar = ({ total, pageSize, choice, onChosen }: BarProps) => {
  const translate = useTranslate();
  const { reviews, all, clear } = choice;
  const accounts = reviews.flatMap(({ account }) => (account ? [account] : []));
  const verbs = bulkKinds.official.map(({ kind, verb }) => ({
    label: translate(verb),
    onSelect: () => onChosen({ kind, accounts }),
  }));
  const more =
    pageSize < total && accounts.length < total ? <AllMatching total={total} onAll={() => void all()} /> : null;
  return <BulkBar count={accounts.length} verbs={verbs} onClear={clear} more={more} />;
};

/** On a phone the table has no head with a box for all. */
const PageToTick = ({ onTick }: { readonly onTick: () => void }) => {
  const translate = useTranslate();
  return (
    <p className="m-pad m-only-phone">
      <Button onClick={onTick}>{translate('kit.table.selectAll')}</Button>
    </p>
  );
};

/** A choice of reviews is a choice of their accounts: they are decided on as accounts are, several at once. */
export const ReviewTable = ({ rows, total, filter, onChosen }: Props) => {
  const { translate } = useReader();
  const columns = useReviewColumns();
  const choice = useReviewChoice(filter, rows);
  const { reviews, tick, gathered, fault } = choice;
  const mayDecide = rows.some(isToAnswer) || reviews.length > 0;
  const ids = reviews.map(({ id }) => id);
  return (
    <>
      {fault ? <FormFault fault={fault} /> : null}
      {gathered === null ? null : <Progress label={translate('bulk.progress.choose')} done={gathered} total={total} />}
      <Bar {...{ total, choice, onChosen }} pageSize={rows.length} />
      {mayDecide ? <PageToTick onTick={() => tick([...new Set([...ids, ...rows.map(({ id }) => id)])])} /> : null}
      <DataTable
        label={translate('reviews.title')}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ account }) => account?.title ?? ''}
        columns={columns}
        {...(mayDecide && { selection: { ids, onChange: tick } })}
      />
    </>
  );
};
