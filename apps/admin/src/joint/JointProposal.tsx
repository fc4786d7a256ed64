import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Button } from '../kit/Button.tsx';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

export type JointChoice = { readonly value: string; readonly label: string; readonly hint: string };

type JointProposalProps = {
  readonly choices: readonly JointChoice[];
  readonly busy: boolean;
  readonly fault: GraphqlFault | null;
  readonly onPropose: (choice: string, reason: string) => void;
};

/** The first of two people chooses what to propose, and says why. */
export const JointProposal = ({ choices, busy, fault, onPropose }: JointProposalProps) => {
  const translate = useTranslate();
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0];
  const send = (): void => {
    setTried(true);
    if (reason.trim() === '') document.getElementById('joint-reason')?.focus();
    else if (chosen) onPropose(chosen.value, reason.trim());
  };
  return (
    <div className="m-stack m-stack-4">
      <p className="m-caption">{translate('joint.nobody')}</p>
      <FormFault fault={fault} />
      <RadioCards
        id="joint-kind"
        label={translate('joint.yourAnswer')}
        value={chosen?.value ?? ''}
        choices={choices}
        onChange={setValue}
      />
      <TextArea
        id="joint-reason"
        rows={2}
        label={translate('joint.reason')}
        hint={translate('joint.reasonHint')}
        error={tried && reason.trim() === '' ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
      <Button kind="primary" full icon="lock" busy={busy} onClick={send}>
        {translate('joint.propose')}
      </Button>
      <p className="m-caption">{translate('decision.secondFactor')}</p>
    </div>
  );
};
