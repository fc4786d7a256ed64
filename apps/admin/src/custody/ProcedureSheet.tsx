import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { ConfirmCustodyProcedure, ProcedureOf, type ProcedureFields } from '../graphql/generated/custody.ts';
import { wordOf } from '../graphql/words.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly procedure: ProcedureFields };

const Confirm = ({ procedure: { id } }: Props) => {
  const { translate } = useReader();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(ConfirmCustodyProcedure);
  const send = async (): Promise<void> => {
    if (await act({ input: { id } })) notify('procedure.confirmed', { type: 'success' });
  };
  return (
    <>
      <FormFault fault={fault} />
      <p className="m-row">
        <Button kind="primary" busy={busy} onClick={() => void send()}>
          {translate('procedure.confirm')}
        </Button>
      </p>
    </>
  );
};

const Documented = ({ procedure: { documentReference, evidenceUrl } }: Props) => {
  const { translate } = useReader();
  return (
    <p className="m-small">
      {documentReference ? (
        <>
          {translate('procedure.document')} <bdi>{documentReference}</bdi>{' '}
        </>
      ) : null}
      {evidenceUrl ? (
        <a href={evidenceUrl} rel="noreferrer noopener" target="_blank">
          {translate('procedure.link')}
        </a>
      ) : null}
    </p>
  );
};

/** In the reader's language, or in whatever it is written in. */
const Text = ({ procedure: { wordings } }: Props) => {
  const { locale } = useReader();
  const shown = wordings.find(({ language }) => wordOf(language) === locale) ?? wordings[0];
  if (!shown) return null;
  return (
    <div lang={wordOf(shown.language)} dir="auto" style={{ whiteSpace: 'pre-line' }}>
      {shown.text}
    </div>
  );
};

const Version = ({ procedure }: Props) => {
  const { translate, date } = useReader();
  const { number, confirmedAt, canConfirm } = procedure;
  return (
    <div className="m-stack m-stack-3">
      {confirmedAt ? (
        <Mark
          icon="s-authorized"
          tone="ok"
          word={translate('procedure.inForce', { number, date: date(confirmedAt, 'long') })}
        />
      ) : (
        <Mark icon="todo" tone="warn" word={translate('procedure.waits', { number })} />
      )}
      <Text procedure={procedure} />
      <Documented procedure={procedure} />
      {canConfirm ? <Confirm procedure={procedure} /> : null}
    </div>
  );
};

/** What waits for the head, and what is in force until then. */
const shownOf = (versions: readonly ProcedureFields[]): readonly ProcedureFields[] => {
  const [latest] = versions;
  const inForce = versions.find(({ confirmedAt }) => confirmedAt !== null);
  return [...new Set([latest, inForce])].filter((each) => each !== undefined);
};

/** How an entity keeps its accounts in custody (4.2). */
export const ProcedureSheet = ({ id }: { readonly id: string }) => {
  const { translate } = useReader();
  const may = useMe().may('custody-procedure:read');
  const { data } = useQuery(ProcedureOf, { id }, { enabled: may });
  const entity = data?.entity;
  if (!entity?.custodyProcedures) return null;
  const shown = shownOf(entity.custodyProcedures);
  const write = entity.canRecordProcedure ? (
    <ButtonLink size="small" icon="pen" to={`/entities/${id}/custody`}>
      {translate('procedure.write')}
    </ButtonLink>
  ) : null;
  return (
    <Sheet title={translate('procedure.title')} actions={write} rule="4.2" padded={shown.length > 0}>
      {shown.length === 0 ? (
        <EmptyState bare icon="s-alert" title={translate('procedure.none')}>
          {translate('procedure.noneText')}
        </EmptyState>
      ) : (
        <div className="m-stack m-stack-5">
          {shown.map((procedure) => (
            <Version key={procedure.id} procedure={procedure} />
          ))}
        </div>
      )}
    </Sheet>
  );
};
