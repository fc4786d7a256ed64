import type { BulkAccount } from '../graphql/generated/bulk.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { focusWhenLost } from '../kit/lost-focus.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { Chosen } from './bulk-kinds.ts';
import { PagedTable } from './PagedTable.tsx';
import type { Decided } from './use-deciding-all.ts';
import { AccountCell } from './use-account-columns.tsx';

type Props = { readonly chosen: Chosen; readonly results: readonly Decided[]; readonly onAgain: () => void };
type Row = { readonly account: BulkAccount; readonly result: Decided };

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
  const byId = new Map(chosen.accounts.map((account) => [account.id, account]));
  const found = results.flatMap((result): Row[] => {
    const account = byId.get(result.accountId);
    return account ? [{ account, result }] : [];
  });
  const rows = found.toSorted((one, other) => Number(one.result.decided) - Number(other.result.decided));
  const done = results.filter(({ decided }) => decided).length;
  return (
    <div className="m-stack m-stack-5">
      <p tabIndex={-1} ref={focusWhenLost}>
        <b className="m-strong">
          {translate('bulk.result.counts', { done: number(done), refused: number(results.length - done) })}
        </b>
      </p>
      <Sheet title={translate('bulk.result.title')}>
        <PagedTable
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
