import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { RequestAccount } from '../graphql/generated/requests.ts';
import { Button } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { useNotify } from 'react-admin';
import { faultWords } from '../providers/data/fault-words.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { DescriptionQuestions } from './DescriptionQuestions.tsx';
import { TypedOverlaps } from '../overlaps/TypedOverlaps.tsx';
import { StartQuestions } from './StartQuestions.tsx';
import {
  alikeInput,
  faultsOfAccount,
  faultsOfDescription,
  inputOf,
  outOfScopeKindOf,
  startFieldOf,
  stepOfField,
  type Start,
} from './start.ts';
import { stepWords, type Step } from './steps.ts';
import { useOutOfScope } from './use-out-of-scope.ts';
import { useStart } from './use-start.ts';
import { WizardFrame } from './WizardFrame.tsx';

type StartStep = 'account' | 'description';
const faultsOf = { account: faultsOfAccount, description: faultsOfDescription };
const addressOf = (step: Step): string => `/requests/new?step=${step}`;

/** Whether the second step can be opened. */
const isReady = (start: Start): boolean => start.scope === 'institutional' && faultsOfAccount(start).length === 0;

/** What the form finds itself from the first try on, and what the register refused. */
const useFaults = (step: StartStep, start: Start, ended: GraphqlFault | null) => {
  const translate = useTranslate();
  const request = useMutation(RequestAccount);
  const [attempt, setAttempt] = useState(0);
  const fault = request.fault ?? ended;
  const refusedAt = fault?.field ? startFieldOf(fault.field) : null;
  const found = attempt > 0 ? faultsOf[step](start) : [];
  const refused =
    fault && refusedAt && stepOfField(refusedAt) === step
      ? [{ field: refusedAt, message: faultWords(fault, translate) }]
      : [];
  const errors = [...refused, ...found.map(({ field, message }) => ({ field, message: translate(message) }))];
  return {
    request,
    attempt,
    errors,
    general: refused.length > 0 ? null : fault,
    errorOf: (field: keyof Start): string | null => errors.find((error) => error.field === field)?.message ?? null,
    tried: () => setAttempt((now) => now + 1),
    restart: () => setAttempt(0),
  };
};

const useSteps = (start: Start, done: () => void) => {
  const navigate = useNavigate();
  const notify = useNotify();
  const [search] = useSearchParams();
  const step: StartStep = search.get('step') === 'description' && isReady(start) ? 'description' : 'account';
  const ending = useOutOfScope(done);
  const faults = useFaults(step, start, ending.fault);
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
    if (outOfScopeKindOf(start)) return void ending.record(start);
    faults.restart();
    void navigate(addressOf('description'));
  };
  return { step, faults, goOn, busy: faults.request.busy || ending.busy };
};

/** The first two steps: until they are answered the request is this device's, then it is the register's. */
const NewRequestPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { start, change, discard } = useStart();
  const { may } = useMe();
  const { step, faults, goOn, busy } = useSteps(start, discard);
  const mayRecord = may('account:mark-out-of-scope');
  const ends = step === 'account' && outOfScopeKindOf(start) !== null;
  const crumbs = useMemo(() => [{ label: translate('nav.accounts'), to: '/accounts' }], [translate]);
  const firstDone = isReady(start);
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
          <StartQuestions start={start} onChange={change} errorOf={faults.errorOf} mayRecord={mayRecord} />
        ) : (
          <DescriptionQuestions value={start} onChange={change} errorOf={faults.errorOf} />
        )}
        {ends ? null : <TypedOverlaps input={alikeInput(start)} />}
        <p className="m-row">
          {ends && !mayRecord ? null : (
            <Button type="submit" kind="primary" busy={busy}>
              {translate(ends ? 'request.scope.record' : step === 'account' ? 'request.continue' : 'request.create')}
            </Button>
          )}
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
