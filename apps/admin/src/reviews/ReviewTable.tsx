import { useState } from 'react';
import type { ReviewRow } from '../graphql/generated/reviews.ts';
import { bulkKinds, type Chosen } from '../decisions/bulk-kinds.ts';
import { BulkBar } from '../kit/BulkBar.tsx';
import { DataTable } from '../kit/DataTable.tsx';
import { useReader } from '../providers/Reader.tsx';
import { useReviewColumns } from './ReviewColumns.tsx';

type Props = { readonly rows: readonly ReviewRow[]; readonly onChosen: (chosen: Chosen) => void };

/** A choice of reviews is a choice of their accounts: they are decided on as accounts are, several at once. */
export const ReviewTable = ({ rows, onChosen }: Props) => {
  const { translate } = useReader();
  const columns = useReviewColumns();
  const [ids, setIds] = useState<readonly string[]>([]);
  const mayDecide = rows.some(({ endedAt, account }) => endedAt === null && account?.can.maintain);
  const accounts = rows.flatMap(({ id, account }) => (ids.includes(id) && account ? [account] : []));
  const verbs = bulkKinds.official.map(({ kind, verb }) => ({
    label: translate(verb),
    onSelect: () => onChosen({ kind, accounts }),
  }));
  return (
    <>
      <BulkBar count={accounts.length} verbs={verbs} onClear={() => setIds([])} />
      <DataTable
        label={translate('reviews.title')}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ account }) => account?.title ?? ''}
        columns={columns}
        {...(mayDecide && { selection: { ids, onChange: setIds } })}
      />
    </>
  );
};
