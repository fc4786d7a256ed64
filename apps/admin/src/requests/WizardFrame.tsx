import './requests.css';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { FocusFrame } from '../kit/frame/FocusFrame.tsx';
import { PageHead, type Crumb } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import { steps, stepWords, type Step } from './steps.ts';

export type StepSign = 'complete' | 'incomplete' | 'ahead';
const icons: Record<StepSign, IconName> = { complete: 's-authorized', incomplete: 's-requested', ahead: 'due' };

type StepListProps = {
  readonly current: Step;
  readonly signOf: (step: Step) => StepSign;
  /** Where a step is answered; null: it cannot be opened yet. */
  readonly addressOf: (step: Step) => string | null;
};

const StepName = ({ step, sign }: { readonly step: Step; readonly sign: StepSign }) => {
  const translate = useTranslate();
  return (
    <>
      <Icon name={icons[sign]} className={sign === 'complete' ? 'm-ok' : ''} />
      <span>
        {translate(stepWords[step].name)}
        {sign === 'ahead' ? null : (
          <span className="m-hidden">
            {' '}
            ({translate(sign === 'complete' ? 'request.step.complete' : 'request.step.incomplete')})
          </span>
        )}
      </span>
    </>
  );
};

const StepList = ({ current, signOf, addressOf }: StepListProps) => {
  const translate = useTranslate();
  return (
    <nav aria-label={translate('request.steps')}>
      <ol className="m-wizard-steps">
        {steps.map((step) => {
          const to = addressOf(step);
          const name = <StepName step={step} sign={signOf(step)} />;
          const here = step === current ? ('step' as const) : undefined;
          return (
            <li key={step}>
              {to ? (
                <Link to={to} aria-current={here}>
                  {name}
                </Link>
              ) : (
                <span className="m-step m-muted" aria-current={here}>
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

type WizardFrameProps = StepListProps & {
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  readonly meta?: ReactNode;
  /** The autosave line. */
  readonly status: ReactNode;
  readonly children: ReactNode;
};

/** The anatomy of the wizard: the questions, and beside them the six steps with the autosave line. */
export const WizardFrame = ({ title, crumbs, meta, status, children, ...list }: WizardFrameProps) => {
  const translate = useTranslate();
  const heading = translate(stepWords[list.current].heading);
  const at = steps.indexOf(list.current) + 1;
  const panel = (
    <Sheet title={translate('request.steps')} padded>
      <div className="m-stack m-stack-3">
        <StepList {...list} />
        {status}
      </div>
    </Sheet>
  );
  return (
    <>
      <PageHead
        title={heading}
        documentTitle={`${heading} · ${title}`}
        crumbs={crumbs}
        meta={
          <>
            <span>{translate('kit.form.stepOf', { step: at, total: steps.length })}</span>
            {meta}
          </>
        }
      />
      <FocusFrame panel={panel}>{children}</FocusFrame>
    </>
  );
};
