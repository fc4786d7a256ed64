import type { BulkAccount } from '../graphql/generated/bulk.ts';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import { stateOfStatus } from '../requests/state-of-status.ts';
import type { Chosen } from './bulk-kinds.ts';
import { PagedTable } from './PagedTable.tsx';
import type { Previewed } from './use-bulk-preview.ts';
import { AccountCell } from './use-account-columns.tsx';

type Row = { readonly account: BulkAccount; readonly preview: Previewed };

const After = ({ preview }: Pick<Row, 'preview'>) => {
  const { translate, date } = useReader();
  const { code, reason, to, reviewDueOn, creationDueOn, people } = preview;
  if (code !== null) {
    return (
      <div className="m-stack">
        <Mark icon="s-alert" tone="warn" word={translate('bulk.preview.refused')} />
        <span className="m-caption">{reason}</span>
      </div>
    );
  }
  return (
    <div className="m-stack">
      {to ? <StateMark {...stateOfStatus(to)} /> : null}
      {creationDueOn && to === 'TO_BE_CREATED' ? (
        <span className="m-caption">{translate('bulk.preview.create', { date: date(creationDueOn, 'short') })}</span>
      ) : null}
      {reviewDueOn && to === 'AUTHORIZED' ? (
        <span className="m-caption">{translate('bulk.preview.review', { date: date(reviewDueOn, 'short') })}</span>
      ) : null}
      {people > 0 ? <span className="m-caption">{translate('decision.next.people', { count: people })}</span> : null}
    </div>
  );
};

export const PreviewTable = ({
  chosen,
  previewed,
}: {
  readonly chosen: Chosen;
  readonly previewed: readonly Previewed[];
}) => {
  const { translate } = useReader();
  const byId = new Map(previewed.map((preview) => [preview.accountId, preview]));
  const found = chosen.accounts.flatMap((account): Row[] => {
    const preview = byId.get(account.id);
    return preview ? [{ account, preview }] : [];
  });
  // What cannot be decided is read first, and not overlooked on a later page.
  const rows = found.toSorted((one, other) => Number(one.preview.code === null) - Number(other.preview.code === null));
  return (
    <PagedTable
      label={translate('bulk.preview.title')}
      rows={rows}
      idOf={({ account }) => account.id}
      nameOf={({ account }) => account.title}
      columns={[
        {
          key: 'account',
          label: translate('bulk.account'),
          cell: ({ account }) => <AccountCell account={account} />,
        },
        {
          key: 'now',
          label: translate('bulk.now'),
          cell: ({ account }) => <StateMark {...stateOfStatus(account.status)} />,
        },
        { key: 'after', label: translate('bulk.after'), cell: ({ preview }) => <After preview={preview} /> },
      ]}
    />
  );
};
