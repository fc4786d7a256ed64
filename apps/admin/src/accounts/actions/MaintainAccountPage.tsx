import { criteriaObstacles, unansweredOverlaps } from '@mandat/domain';
import { useForm } from '../../console/use-form.ts';
import { MaintainAccount } from '../../graphql/generated/decisions.ts';
import { OverlapCases } from '../../decisions/OverlapCases.tsx';
import { RequestById } from '../../graphql/generated/requests.ts';
import { caseIn } from '../../requests/draft-of.ts';
import { useQuery } from '../../providers/data/use-query.ts';
import { wordOf } from '../../graphql/words.ts';
import { TextArea } from '../../kit/form/TextField.tsx';
import { Note } from '../../kit/Note.tsx';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useReader, useTranslate } from '../../providers/Reader.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

type Props = { readonly account: AccountShown };

/** The version of the assessment on which the decision rests, and whether it can. */
const Basis = ({ account: { assessment } }: Props) => {
  const { translate, date } = useReader();
  if (!assessment) return <Note tone="warn">{translate('maintain.none')}</Note>;
  const answers = assessment.answers.map((each) => ({ ...each, criterion: wordOf(each.criterion) }));
  return (
    <>
      <p>{translate('maintain.assessment', { number: assessment.number, date: date(assessment.startedAt, 'day') })}</p>
      {criteriaObstacles(answers).length > 0 ? <Note tone="warn">{translate('maintain.open')}</Note> : null}
    </>
  );
};

/** What the register found alike since it was authorized, or before it searched: whoever continues it has seen that. */
const Alike = ({ id }: { readonly id: string }) => {
  const translate = useTranslate();
  const { data } = useQuery(RequestById, { id });
  const record = data?.account;
  if (!record || unansweredOverlaps(caseIn(record).overlaps) === 0) return null;
  return (
    <section className="m-stack m-stack-3" aria-labelledby="maintain-alike">
      <h2 id="maintain-alike">{translate('overlap.typed')}</h2>
      <p className="m-reading">{translate('maintain.alike')}</p>
      <OverlapCases record={record} />
    </section>
  );
};

const MaintainForm = ({ account }: Props) => {
  const translate = useTranslate();
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(MaintainAccount);
  const form = useForm({ reason: '' }, ({ reason }) =>
    reason.trim() === '' ? { reason: translate('error.reason-missing') } : {},
  );
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { id, version, title, assessment } = account;
    if (!assessment) return;
    const maintained = await act({ input: { id, version, reason: form.values.reason, assessmentId: assessment.id } });
    if (maintained) done('maintain.done', { title });
  };
  return (
    <ActionForm
      accountId={account.id}
      text={translate('maintain.text')}
      rule="3.1 (a)"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('action.maintainAccount')}
      keep={translate('kit.cancel')}
      secondFactor
      onSubmit={() => form.submit(() => void send())}
    >
      <Basis account={account} />
      <Alike id={account.id} />
      <TextArea
        id="reason"
        label={translate('field.reason')}
        error={form.errorOf('reason')}
        value={form.values.reason}
        onChange={form.set('reason')}
      />
    </ActionForm>
  );
};

const MaintainAccountPage = () => {
  const translate = useTranslate();
  return (
    <ActionPage title={() => translate('maintain.title')} may={({ can }) => can.maintain}>
      {(account) => <MaintainForm account={account} />}
    </ActionPage>
  );
};

export default MaintainAccountPage;
