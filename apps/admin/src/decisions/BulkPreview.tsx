import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { DecideAccounts, PreviewDecisions, type DecideAccountsResult } from '../graphql/generated/bulk.ts';
import { Button } from '../kit/Button.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { bulkKindOf, type Chosen } from './bulk-kinds.ts';
import { Confirm } from './Confirm.tsx';
import { PreviewTable, type Previewed } from './PreviewTable.tsx';

type Props = {
  readonly chosen: Chosen;
  readonly onDecided: (results: DecideAccountsResult['decideAccounts']) => void;
  readonly onAgain: () => void;
};

const versions = ({ accounts }: Chosen) => accounts.map(({ id, version }) => ({ id, version }));

type FormProps = Props & {
  readonly able: readonly Previewed[];
  readonly toConfirm: string | null;
  readonly onDeciding: (deciding: boolean) => void;
};

/** The reason, what has to be confirmed, and the one button that decides. */
const Decide = ({ chosen, able, toConfirm, onDecided, onAgain, onDeciding }: FormProps) => {
  const { translate } = useReader();
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useMutation(DecideAccounts);
  const { verb, danger } = bulkKindOf(chosen.kind);
  const needed = chosen.kind !== 'ESTABLISH';
  const missing = needed && reason.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (missing) return;
    const ids = new Set(able.map(({ accountId }) => accountId));
    const accounts = versions(chosen).filter(({ id }) => ids.has(id));
    onDeciding(true);
    const decided = await act({ input: { kind: chosen.kind, accounts, reason: reason.trim() || null, confirmed } });
    if (decided) onDecided(decided.decideAccounts);
    else onDeciding(false);
  };
  const blocked = able.length === 0 || (toConfirm !== null && !confirmed);
  return (
    <Sheet padded>
      <div className="m-stack m-stack-4">
        {fault ? <FormFault fault={fault} /> : null}
        <TextArea
          id="bulk-reason"
          label={translate('bulk.reason')}
          optional={!needed}
          rows={2}
          error={tried && missing ? translate('error.reason-missing') : null}
          value={reason}
          onChange={setReason}
        />
        {toConfirm ? <Confirm reason={toConfirm} checked={confirmed} onChange={setConfirmed} /> : null}
        <p className="m-row">
          <Button kind={danger ? 'danger' : 'primary'} icon="lock" busy={busy || blocked} onClick={() => void send()}>
            {translate(verb)}
          </Button>
          <Button onClick={onAgain}>{translate('bulk.again')}</Button>
        </p>
        <p className="m-caption">{translate('decision.secondFactor')}</p>
      </div>
    </Sheet>
  );
};

/** What the decision would change of each account, and which of them it would not. */
export const BulkPreview = (props: Props) => {
  const { translate, number } = useReader();
  const { chosen } = props;
  const [input] = useState(() => ({ kind: chosen.kind, accounts: versions(chosen) }));
  const [deciding, setDeciding] = useState(false);
  // What is being decided is not tried once more, as every other read is after a change.
  const query = useQuery(PreviewDecisions, { input }, { enabled: !deciding });
  return (
    <Loaded inside query={query} pick={({ previewDecisions }) => previewDecisions} rows={6}>
      {({ accounts, toConfirm }) => {
        const able = accounts.filter(({ code }) => code === null);
        return (
          <div className="m-stack m-stack-5">
            <Sheet
              title={translate('bulk.preview.title')}
              beside={
                <span className="m-caption">
                  {translate('bulk.counts', {
                    able: number(able.length),
                    refused: number(accounts.length - able.length),
                  })}
                </span>
              }
            >
              <PreviewTable chosen={chosen} previewed={accounts} />
            </Sheet>
            <Decide {...props} able={able} toConfirm={toConfirm ?? null} onDeciding={setDeciding} />
          </div>
        );
      }}
    </Loaded>
  );
};
