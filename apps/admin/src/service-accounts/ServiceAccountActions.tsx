import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { NameOwnerDialog } from './NameOwnerDialog.tsx';
import { RenewDialog } from './RenewDialog.tsx';
import type { ShownServiceAccount } from './shown-service-account.ts';
import { StopDialog } from './StopDialog.tsx';

type Step = 'nameOwner' | 'renew' | 'stop' | 'resume';
const steps: readonly Step[] = ['nameOwner', 'resume', 'renew', 'stop'];

type Props = { readonly account: ShownServiceAccount };

const Open = ({ account, step, onClose }: Props & { readonly step: Step; readonly onClose: () => void }) => {
  if (step === 'nameOwner') return <NameOwnerDialog account={account} onClose={onClose} />;
  if (step === 'renew') return <RenewDialog account={account} onClose={onClose} />;
  return <StopDialog account={account} resume={step === 'resume'} onClose={onClose} />;
};

/** What the reader may do with it now; a new owner first where one is asked for. */
export const ServiceAccountActions = ({ account }: Props) => {
  const translate = useTranslate();
  const [step, setStep] = useState<Step | null>(null);
  const { can, awaitsOwner } = account;
  return (
    <>
      {steps
        .filter((each) => can[each])
        .map((each) => (
          <Button
            key={each}
            kind={each === 'nameOwner' && awaitsOwner ? 'primary' : 'outlined'}
            onClick={() => setStep(each)}
          >
            {translate(`serviceAccount.${each}`)}
          </Button>
        ))}
      {step ? <Open account={account} step={step} onClose={() => setStep(null)} /> : null}
    </>
  );
};
