import { attestationObligations } from '@mandat/domain';
import type { FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import {
  AttestationTerm,
  AttestObligations,
  MyDuties,
  type MyDutiesResult,
} from '../graphql/generated/attestations.ts';
import type { AttestationObligation } from '../graphql/generated/schema.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { CheckGroup } from '../kit/form/ChoiceFields.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { GoverningTexts } from './GoverningTexts.tsx';

type Official = NonNullable<MyDutiesResult['me']['person']>;
type Answers = { readonly obligations: readonly string[] };

const codeOf = (obligation: string): AttestationObligation =>
  obligation.toUpperCase().replaceAll('-', '_') as AttestationObligation;

const AttestForm = () => {
  const { translate } = useReader();
  const notify = useNotify();
  const form = useForm<Answers>({ obligations: [] }, ({ obligations }) =>
    obligations.length < attestationObligations.length ? { obligations: translate('attest.incomplete') } : {},
  );
  const { act, busy, fault } = useMutation(AttestObligations);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    if (!(await act({ input: { obligations: form.values.obligations.map(codeOf) } }))) return;
    form.set('obligations')([]);
    notify('attest.doneToast', { type: 'success' });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <form noValidate onSubmit={submit} className="m-stack m-stack-5">
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <FormFault fault={form.general} />
      <Sheet padded>
        <div className="m-stack m-stack-4">
          <CheckGroup
            id="obligations"
            label={translate('attest.obligations')}
            rule="4.1"
            values={form.values.obligations}
            choices={attestationObligations.map((value) => ({ value, label: translate(`attest.obligation.${value}`) }))}
            onChange={form.set('obligations')}
            error={form.errorOf('obligations')}
          />
          <Consequence />
        </div>
      </Sheet>
      <p className="m-row">
        <Button kind="primary" type="submit" busy={busy}>
          {translate('attest.act')}
        </Button>
      </p>
    </form>
  );
};

const Consequence = () => {
  const { translate } = useReader();
  const { data } = useQuery(AttestationTerm, {});
  if (!data) return null;
  return <p className="m-caption">{translate('attest.consequence', { count: data.attestationTerm.graceDays })}</p>;
};

const Standing = ({ attestation, attestationStatus }: Official) => {
  const { translate, date } = useReader();
  if (!attestationStatus) return null;
  return (
    <span className="m-row">
      <StateMark of="attestation" state={wordOf(attestationStatus)} />
      {attestation ? translate('attest.until', { date: date(attestation.dueOn, 'short') }) : null}
    </span>
  );
};

/** The five obligations, attested by each official when authorized and as often as DGC says. */
const AttestPage = () => {
  const { translate } = useReader();
  const term = useQuery(AttestationTerm, {}).data?.attestationTerm;
  const lead = term ? translate('attest.lead', { count: term.months }) : undefined;
  const query = useQuery(MyDuties, {}, { live: true });
  return (
    <>
      <PageHead title={translate('attest.title')} lead={lead} />
      <Loaded inside query={query} pick={({ me }) => me.person}>
        {(official) =>
          official.attestationStatus === 'NOT_NEEDED' ? (
            <EmptyState title={translate('attest.notNeeded')}>{translate('attest.notNeededText')}</EmptyState>
          ) : (
            <Columns side={<GoverningTexts />}>
              <Standing {...official} />
              <AttestForm />
            </Columns>
          )
        }
      </Loaded>
    </>
  );
};

export default AttestPage;
