import { useMemo, useState } from 'react';
import { Loaded } from '../console/Loaded.tsx';
import { BulkOfficial, BulkRequests, type BulkAccount } from '../graphql/generated/bulk.ts';
import { BulkBar } from '../kit/BulkBar.tsx';
import { DataTable } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { useCapacityEntity } from '../today/use-capacity-entity.ts';
import { bulkKinds, mostAtOnce, type Chosen } from './bulk-kinds.ts';
import { useAccountColumns } from './use-account-columns.tsx';

type Of = 'waiting' | 'official';
type Props = { readonly of: Of; readonly onChosen: (chosen: Chosen) => void };

const useAccounts = (of: Of) => {
  const entity = useCapacityEntity();
  const waiting = useQuery(BulkRequests, { first: mostAtOnce }, { enabled: of === 'waiting' });
  const official = useQuery(
    BulkOfficial,
    { first: mostAtOnce, entity: entity?.id ?? null },
    { enabled: of === 'official' && entity !== null },
  );
  return of === 'waiting' ? waiting : official;
};

const Choose = ({ of, accounts, onChosen }: Props & { readonly accounts: readonly BulkAccount[] }) => {
  const { translate } = useReader();
  const [ids, setIds] = useState<readonly string[]>([]);
  const columns = useAccountColumns();
  const chosen = accounts.filter(({ id }) => ids.includes(id));
  const verbs = bulkKinds[of].map(({ kind, verb }) => ({
    label: translate(verb),
    onSelect: () => onChosen({ kind, accounts: chosen }),
  }));
  return (
    <Sheet>
      <BulkBar count={chosen.length} verbs={verbs} onClear={() => setIds([])} />
      <DataTable
        label={translate(`bulk.${of}`)}
        rows={accounts}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        columns={columns}
        selection={{ ids, onChange: setIds }}
      />
    </Sheet>
  );
};

/** What the reader may decide on, to be ticked. */
export const BulkChoice = ({ of, onChosen }: Props) => {
  const { translate } = useReader();
  const query = useAccounts(of);
  const may = useMemo(() => bulkKinds[of].map((each) => each.may), [of]);
  return (
    <Loaded
      inside
      query={query}
      pick={({ accounts }) => accounts.nodes.filter(({ can }) => may.some((test) => test(can)))}
    >
      {(accounts) =>
        accounts.length === 0 ? (
          <EmptyState title={translate('bulk.none')} />
        ) : (
          <Choose of={of} accounts={accounts} onChosen={onChosen} />
        )
      }
    </Loaded>
  );
};
