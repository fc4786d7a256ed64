import { useNavigate, useSearchParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { Button } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { SaveStatus } from '../kit/form/SaveStatus.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { faultWords } from '../providers/data/fault-words.ts';
import { CheckStep } from './CheckStep.tsx';
import { Conflicts } from './Conflicts.tsx';
import { isStepComplete, obstaclesOf } from './obstacles.ts';
import { PeopleStep } from './PeopleStep.tsx';
import type { Shown } from './request-session.ts';
import { SentBack } from './SentBack.tsx';
import { stepAfter, stepOf, steps, type Step } from './steps.ts';
import { TypedStep } from './TypedStep.tsx';
import { useRequest } from './use-request.ts';
import { useRun } from './use-run.ts';
import { WizardFrame } from './WizardFrame.tsx';

const addressOf = (id: string, step: Step): string => `/requests/${id}?step=${step}`;

const StepButtons = ({
  id,
  step,
  onLeave,
}: {
  readonly id: string;
  readonly step: Step;
  readonly onLeave: () => void;
}) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [next, previous] = [stepAfter(step, 1), stepAfter(step, -1)];
  return (
    <p className="m-row">
      {next ? (
        <Button kind="primary" onClick={() => void navigate(addressOf(id, next))}>
          {translate('request.continue')}
        </Button>
      ) : null}
      {previous ? (
        <Button onClick={() => void navigate(addressOf(id, previous))}>{translate('request.back')}</Button>
      ) : null}
      <Button kind="quiet" onClick={onLeave}>
        {translate('request.leave')}
      </Button>
    </p>
  );
};

const useErrors = ({ refusals }: Shown) => {
  const translate = useTranslate();
  return refusals.flatMap(({ field, fault }) => (field ? [{ field, message: faultWords(fault, translate) }] : []));
};

/** The six steps on one record: everything typed is saved by itself, and leaving is safe. */
export const RequestWizard = ({ record: first }: { readonly record: RequestCase }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { session, shown } = useRequest(first);
  const change = useRun(session);
  const errors = useErrors(shown);
  const { record, save, savedAt } = shown;
  const step = stepOf(search.get('step')) ?? 'check';
  const obstacles = obstaclesOf(record);
  const general = shown.refusals.find(({ field }) => field === null)?.fault ?? change.fault;
  const leave = (): void => void session.flush().then(() => navigate(`/accounts/${record.id}`));
  return (
    <WizardFrame
      title={translate('request.titleOf', { title: record.title })}
      crumbs={[
        { label: translate('nav.accounts'), to: '/accounts' },
        { label: record.title, to: `/accounts/${record.id}` },
      ]}
      meta={<span>{translate('request.reference', { reference: record.reference })}</span>}
      current={step}
      signOf={(each) => (isStepComplete(each, obstacles) ? 'complete' : 'incomplete')}
      addressOf={(each) => addressOf(record.id, each)}
      status={
        <SaveStatus
          state={save}
          savedAt={savedAt}
          timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
          step={{ at: steps.indexOf(step) + 1, total: steps.length }}
        />
      }
    >
      <SentBack record={record} />
      <Conflicts session={session} shown={shown} />
      <ErrorSummary errors={errors} attempt={errors.length} />
      {general && !general.field ? <FormFault fault={general} /> : null}
      {step === 'people' ? <PeopleStep record={record} change={change} /> : null}
      {step === 'check' ? <CheckStep record={record} session={session} obstacles={obstacles} /> : null}
      {step !== 'people' && step !== 'check' ? (
        <TypedStep step={step} session={session} shown={shown} change={change} />
      ) : null}
      <StepButtons id={record.id} step={step} onLeave={leave} />
    </WizardFrame>
  );
};
