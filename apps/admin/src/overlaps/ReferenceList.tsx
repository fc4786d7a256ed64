import { useMemo } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { EndReferenceAccount, ReferenceAccounts, type ReferenceRow } from '../graphql/generated/overlaps.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DataTable, type Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { Handle } from '../kit/Handle.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly reference: ReferenceRow };

const End = ({ reference: { id, version, title } }: Props) => {
  const { translate } = useReader();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(EndReferenceAccount);
  const end = async (): Promise<void> => {
    if (await act({ input: { id, version } })) notify('references.ended');
  };
  return (
    <div className="m-stack">
      <Button size="small" busy={busy} onClick={() => void end()}>
        {translate('references.end')}
        <span className="m-hidden">: {title}</span>
      </Button>
      {fault ? <FormFault fault={fault} /> : null}
    </div>
  );
};

const Named = ({ reference: { title, url, handle, platform } }: Props) => (
  <div className="m-first-cell">
    <PlatformTile platform={platform.code} />
    <div>
      <bdi className="m-first-cell-title">{title}</bdi>
      {handle ? (
        <div>
          <Handle>{handle}</Handle>
        </div>
      ) : null}
      <div className="m-caption m-first-cell-caption">
        <bdi dir="ltr">{url}</bdi>
      </div>
    </div>
  </div>
);

const useColumns = (): readonly Column<ReferenceRow>[] => {
  const { translate, language, date } = useReader();
  const { may } = useMe();
  return useMemo(
    () => [
      { key: 'account', label: translate('accounts.column.account'), cell: (row) => <Named reference={row} /> },
      {
        key: 'organisation',
        label: translate('field.organisation'),
        cell: ({ organisation }) => <bdi>{organisation}</bdi>,
      },
      {
        key: 'languages',
        label: translate('field.languages'),
        cell: ({ languages }) => languages.map((code) => language(code)).join(', ') || '–',
      },
      { key: 'added', label: translate('references.column.added'), cell: ({ addedAt }) => date(addedAt, 'day') },
      ...(may('reference:edit')
        ? [
            {
              key: 'step',
              label: translate('headship.column.steps'),
              cell: (row: ReferenceRow) => <End reference={row} />,
            },
          ]
        : []),
    ],
    [translate, language, date, may],
  );
};

/** Accounts of other organisations that the search for duplication finds beside those of the register. */
const ReferenceList = () => {
  const { translate } = useReader();
  useFullWidth();
  const { may } = useMe();
  const columns = useColumns();
  const query = useQuery(ReferenceAccounts, { first: 100 }, { live: true });
  const add = may('reference:edit') ? (
    <ButtonLink kind="primary" to="/references/new">
      {translate('references.add')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead title={translate('references.title')} lead={translate('references.lead')} actions={add} />
      <Loaded inside query={query} pick={({ referenceAccounts }) => referenceAccounts} rows={6}>
        {({ nodes, totalCount }) => (
          <>
            <LiveStatus>
              <b>{translate('references.count', { count: totalCount })}</b>
            </LiveStatus>
            <Sheet>
              {nodes.length === 0 ? (
                <EmptyState bare title={translate('references.none')}>
                  {null}
                </EmptyState>
              ) : (
                <DataTable
                  label={translate('references.title')}
                  rows={nodes}
                  idOf={({ id }) => id}
                  nameOf={({ title }) => title}
                  columns={columns}
                />
              )}
            </Sheet>
          </>
        )}
      </Loaded>
    </>
  );
};

export default ReferenceList;
