import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { Button } from '../kit/Button.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { focusWhenLost } from '../kit/lost-focus.ts';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { bulkKindOf, mostAtOnce, type Chosen } from './bulk-kinds.ts';
import { Confirm } from './Confirm.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { Progress } from './Progress.tsx';
import { useBulkPreview, type Preview } from './use-bulk-preview.ts';
import { useDecidingAll, type Decided } from './use-deciding-all.ts';

type Props = {
  readonly chosen: Chosen;
  readonly onDecided: (results: readonly Decided[]) => void;
  readonly onAgain: () => void;
};

type FormProps = Props & { readonly preview: Preview; readonly onDeciding: (deciding: boolean) => void };

type StoppedProps = { readonly results: readonly Decided[]; readonly total: number; readonly onShow: () => void };

const Stopped = ({ results, total, onShow }: StoppedProps) => {
  const { translate, number } = useReader();
  return (
    <Note tone="warn" action={<Button onClick={onShow}>{translate('bulk.showResults')}</Button>}>
      {translate('bulk.stopped', { done: number(results.length), total: number(total) })}
    </Note>
  );
};

const useDecideForm = ({ chosen, preview, onDecided, onDeciding }: FormProps) => {
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const ids = new Set(preview.accounts.flatMap(({ accountId, code }) => (code === null ? [accountId] : [])));
  const able = chosen.accounts.filter(({ id }) => ids.has(id));
  const deciding = useDecidingAll(chosen, able);
  const needed = chosen.kind !== 'ESTABLISH';
  const missing = needed && reason.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (missing) return;
    onDeciding(true);
    const results = await deciding.decide({ reason: reason.trim() || null, confirmed });
    if (results) onDecided(results);
    // What a stop left half done is not tried again: its preview is no longer of this choice.
    else if (deciding.results.length === 0) onDeciding(false);
  };
  const blocked = able.length === 0 || (preview.toConfirm !== null && !confirmed);
  return {
    ...deciding,
    reason,
    setReason,
    confirmed,
    setConfirmed,
    able,
    needed,
    blocked,
    send,
    wrong: tried && missing,
  };
};

/** The reason, what has to be confirmed, and the one button that decides. */
const Decide = (props: FormProps) => {
  const { translate } = useReader();
  const { chosen, preview, onDecided, onAgain } = props;
  const form = useDecideForm(props);
  const { able, busy, results } = form;
  const { verb, danger } = bulkKindOf(chosen.kind);
  return (
    <Sheet padded>
      <div className="m-stack m-stack-4">
        {form.fault ? <FormFault fault={form.fault} /> : null}
        {results.length > 0 && !busy ? (
          <Stopped results={results} total={able.length} onShow={() => onDecided(results)} />
        ) : null}
        <TextArea
          id="bulk-reason"
          label={translate('bulk.reason')}
          optional={!form.needed}
          rows={2}
          error={form.wrong ? translate('error.reason-missing') : null}
          value={form.reason}
          onChange={form.setReason}
        />
        {preview.toConfirm ? (
          <Confirm reason={preview.toConfirm} checked={form.confirmed} onChange={form.setConfirmed} />
        ) : null}
        {busy && able.length > mostAtOnce ? (
          <Progress label={translate('bulk.progress.decide')} done={results.length} total={able.length} />
        ) : null}
        <p className="m-row">
          <Button
            kind={danger ? 'danger' : 'primary'}
            icon="lock"
            busy={busy || form.blocked}
            onClick={() => void form.send()}
          >
            {translate(verb)}
          </Button>
          <Button onClick={onAgain}>{translate('bulk.again')}</Button>
        </p>
        <p className="m-caption">{translate('decision.secondFactor')}</p>
      </div>
    </Sheet>
  );
};

const Counts = ({ accounts }: Pick<Preview, 'accounts'>) => {
  const { translate, number } = useReader();
  const able = accounts.filter(({ code }) => code === null).length;
  return (
    <span className="m-caption" tabIndex={-1} ref={focusWhenLost}>
      {translate('bulk.counts', { able: number(able), refused: number(accounts.length - able) })}
    </span>
  );
};

/** What the decision would change of each account, and which of them it would not. */
export const BulkPreview = (props: Props) => {
  const { translate } = useReader();
  const { chosen } = props;
  const [deciding, setDeciding] = useState(false);
  const { query, done } = useBulkPreview(chosen, deciding);
  if (query.isPending && chosen.accounts.length > mostAtOnce) {
    return <Progress label={translate('bulk.progress.preview')} done={done} total={chosen.accounts.length} />;
  }
  return (
    <Loaded inside query={query} pick={(preview) => preview} rows={6}>
      {(preview) => (
        <div className="m-stack m-stack-5">
          <Sheet title={translate('bulk.preview.title')} beside={<Counts accounts={preview.accounts} />}>
            <PreviewTable chosen={chosen} previewed={preview.accounts} />
          </Sheet>
          <Decide {...props} preview={preview} onDeciding={setDeciding} />
        </div>
      )}
    </Loaded>
  );
};
