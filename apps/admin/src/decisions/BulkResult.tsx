import type { BulkAccount, DecideAccountsResult } from '../graphql/generated/bulk.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DataTable } from '../kit/DataTable.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { Chosen } from './bulk-kinds.ts';
import { AccountCell } from './use-account-columns.tsx';

type Result = DecideAccountsResult['decideAccounts'][number];
type Props = { readonly chosen: Chosen; readonly results: readonly Result[]; readonly onAgain: () => void };
type Row = { readonly account: BulkAccount; readonly result: Result };

const Became = ({ result: { decided, reason } }: Pick<Row, 'result'>) => {
  const { translate } = useReader();
  return decided ? (
    <Mark icon="s-authorized" tone="ok" word={translate('bulk.result.done')} />
  ) : (
    <div className="m-stack">
      <Mark icon="s-alert" tone="warn" word={translate('bulk.preview.refused')} />
      <span className="m-caption">{reason}</span>
    </div>
  );
};

/** What became of each account. */
export const BulkResult = ({ chosen, results, onAgain }: Props) => {
  const { translate, number } = useReader();
  const rows = results.flatMap((result): Row[] => {
    const account = chosen.accounts.find(({ id }) => id === result.accountId);
    return account ? [{ account, result }] : [];
  });
  const done = results.filter(({ decided }) => decided).length;
  return (
    <div className="m-stack m-stack-5">
      <p role="status">
        <b className="m-strong">
          {translate('bulk.result.counts', { done: number(done), refused: number(results.length - done) })}
        </b>
      </p>
      <Sheet title={translate('bulk.result.title')}>
        <DataTable
          label={translate('bulk.result.title')}
          rows={rows}
          idOf={({ account }) => account.id}
          nameOf={({ account }) => account.title}
          columns={[
            {
              key: 'account',
              label: translate('bulk.account'),
              cell: ({ account }) => <AccountCell account={account} />,
            },
            { key: 'after', label: translate('bulk.after'), cell: ({ result }) => <Became result={result} /> },
          ]}
        />
      </Sheet>
      <p className="m-row">
        <ButtonLink kind="primary" to="/">
          {translate('nav.today')}
        </ButtonLink>
        <Button onClick={onAgain}>{translate('bulk.again')}</Button>
      </p>
    </div>
  );
};
