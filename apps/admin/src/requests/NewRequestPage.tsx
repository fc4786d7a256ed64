import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { RequestAccount } from '../graphql/generated/requests.ts';
import { Button } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { useNotify } from 'react-admin';
import { faultWords } from '../providers/data/fault-words.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { DescriptionQuestions } from './DescriptionQuestions.tsx';
import { StartQuestions } from './StartQuestions.tsx';
import { faultsOfAccount, faultsOfDescription, inputOf, startFieldOf, stepOfField, type Start } from './start.ts';
import { stepWords, type Step } from './steps.ts';
import { useStart } from './use-start.ts';
import { WizardFrame } from './WizardFrame.tsx';

type StartStep = 'account' | 'description';
const faultsOf = { account: faultsOfAccount, description: faultsOfDescription };
const addressOf = (step: Step): string => `/requests/new?step=${step}`;

/** What the form finds itself from the first try on, and what the register refused. */
const useFaults = (step: StartStep, start: Start) => {
  const translate = useTranslate();
  const request = useMutation(RequestAccount);
  const [attempt, setAttempt] = useState(0);
  const refusedAt = request.fault?.field ? startFieldOf(request.fault.field) : null;
  const found = attempt > 0 ? faultsOf[step](start) : [];
  const refused =
    request.fault && refusedAt && stepOfField(refusedAt) === step
      ? [{ field: refusedAt, message: faultWords(request.fault, translate) }]
      : [];
  const errors = [...refused, ...found.map(({ field, message }) => ({ field, message: translate(message) }))];
  return {
    request,
    attempt,
    errors,
    general: refused.length > 0 ? null : request.fault,
    errorOf: (field: keyof Start): string | null => errors.find((error) => error.field === field)?.message ?? null,
    tried: () => setAttempt((now) => now + 1),
    restart: () => setAttempt(0),
  };
};

const useSteps = (start: Start, done: () => void) => {
  const navigate = useNavigate();
  const notify = useNotify();
  const [search] = useSearchParams();
  const step: StartStep =
    search.get('step') === 'description' && faultsOfAccount(start).length === 0 ? 'description' : 'account';
  const faults = useFaults(step, start);
  const send = async (): Promise<void> => {
    const made = await faults.request.act({ input: inputOf(start) });
    if (!made) return faults.tried();
    done();
    notify('request.created', { messageArgs: { reference: made.requestAccount.reference } });
    await navigate(`/requests/${made.requestAccount.id}?step=need`);
  };
  const goOn = (): void => {
    faults.tried();
    if (faultsOf[step](start).length > 0) return;
    if (step === 'description') return void send();
    faults.restart();
    void navigate(addressOf('description'));
  };
  return { step, faults, goOn };
};

/** The first two steps: until they are answered the request is this device's, then it is the register's. */
const NewRequestPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { start, change, discard } = useStart();
  const { step, faults, goOn } = useSteps(start, discard);
  const crumbs = useMemo(() => [{ label: translate('nav.accounts'), to: '/accounts' }], [translate]);
  const firstDone = faultsOfAccount(start).length === 0;
  return (
    <WizardFrame
      title={translate('request.title')}
      crumbs={crumbs}
      current={step}
      signOf={(each) => (each === 'account' && firstDone ? 'complete' : each === step ? 'incomplete' : 'ahead')}
      addressOf={(each) => (each === 'account' || (each === 'description' && firstDone) ? addressOf(each) : null)}
      status={<p className="m-caption">{translate('request.draftKept')}</p>}
    >
      <form
        noValidate
        className="m-stack m-stack-5"
        aria-label={translate(stepWords[step].name)}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
        {faults.general ? <FormFault fault={faults.general} /> : null}
        {step === 'account' ? (
          <StartQuestions start={start} onChange={change} errorOf={faults.errorOf} />
        ) : (
          <DescriptionQuestions value={start} onChange={change} errorOf={faults.errorOf} />
        )}
        <p className="m-row">
          <Button type="submit" kind="primary" busy={faults.request.busy}>
            {translate(step === 'account' ? 'request.continue' : 'request.create')}
          </Button>
          {step === 'description' ? (
            <Button onClick={() => void navigate(addressOf('account'))}>{translate('request.back')}</Button>
          ) : null}
          <Button kind="quiet" onClick={discard}>
            {translate('request.discard')}
          </Button>
        </p>
      </form>
    </WizardFrame>
  );
};

export default NewRequestPage;
