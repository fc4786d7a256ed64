import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { TwoPeople, type Proposal } from '../kit/TwoPeople.tsx';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';
import type { ShownJoint } from './shown-joint.ts';
import { useAnswer } from './use-joint.ts';

export const proposalOf = (joint: ShownJoint, translate: TranslateFunction): Proposal => ({
  what: translate(`joint.kind.${wordOf(joint.kind)}`),
  reason: joint.reason,
  by: joint.proposedBy.name,
  at: joint.proposedAt,
  answer:
    joint.answer && joint.answeredBy && joint.answeredAt
      ? { kind: wordOf(joint.answer), by: joint.answeredBy.name, at: joint.answeredAt, reason: joint.answerReason }
      : null,
});

type Props = { readonly joint: ShownJoint; readonly primary?: boolean };

const AnswerForm = ({ joint, primary = true }: Props) => {
  const translate = useTranslate();
  const { answer, busy, fault } = useAnswer(joint);
  const [reason, setReason] = useState('');
  return (
    <>
      <FormFault fault={fault} />
      <TextArea
        id={`answer-${joint.id}`}
        optional
        rows={2}
        label={translate('joint.reason')}
        value={reason}
        onChange={setReason}
      />
      <Button
        kind={primary ? 'primary' : 'outlined'}
        full
        icon="lock"
        busy={busy}
        onClick={() => void answer(true, reason)}
      >
        {translate('joint.confirm')}
      </Button>
      <Button full busy={busy} onClick={() => void answer(false, reason)}>
        {translate('joint.decline')}
      </Button>
      <p className="m-caption">{translate('decision.secondFactor')}</p>
    </>
  );
};

const TakeBack = ({ joint }: Props) => {
  const translate = useTranslate();
  const { answer, busy, fault } = useAnswer(joint);
  return (
    <>
      <FormFault fault={fault} />
      <Button full busy={busy} onClick={() => void answer(false, '')}>
        {translate('joint.withdraw')}
      </Button>
    </>
  );
};

const secondWords = ({ can }: ShownJoint) => {
  if (can.answer) return 'joint.second.you';
  return can.withdraw ? 'joint.second.other' : 'joint.second.none';
};

/** An open proposal: whoever did not make it may answer; whoever made it may only take it back. */
export const JointAnswer = ({ joint, primary }: Props) => {
  const translate = useTranslate();
  return (
    <div className="m-stack m-stack-4 m-joint">
      <TwoPeople proposal={proposalOf(joint, translate)} second={translate(secondWords(joint))} />
      {joint.can.answer ? <AnswerForm joint={joint} primary={primary} /> : null}
      {joint.can.withdraw ? <TakeBack joint={joint} /> : null}
    </div>
  );
};
