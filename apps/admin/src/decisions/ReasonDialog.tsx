import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { AskQuestions } from './AskQuestions.tsx';
import { useTranslate } from '../providers/Reader.tsx';

type ReasonDialogProps = {
  readonly ask: 'sendBack' | 'refuse';
  readonly title: string;
  readonly busy: boolean;
  readonly fault: GraphqlFault | null;
  readonly onClose: () => void;
  readonly onReason: (reason: string, questions: readonly string[]) => void;
};

const verbs = { sendBack: 'action.sendBackAccount', refuse: 'action.refuseAccount' } as const;

/** To send back and to refuse ask for the reason; it is kept in the record. */
export const ReasonDialog = ({ ask, title, busy, fault, onClose, onReason }: ReasonDialogProps) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [questions, setQuestions] = useState<readonly string[]>(['']);
  const send = (): void => {
    setTried(true);
    if (reason.trim() !== '')
      onReason(
        reason,
        questions.filter((text) => text.trim() !== ''),
      );
    else document.getElementById('decision-reason')?.focus();
  };
  return (
    <Dialog
      open
      title={translate(`decision.${ask}.title`, { title })}
      onClose={onClose}
      actions={
        <>
          <Button kind={ask === 'refuse' ? 'danger' : 'primary'} busy={busy} onClick={send}>
            {translate(verbs[ask])}
          </Button>
          <Button onClick={onClose}>{translate('decision.keep')}</Button>
        </>
      }
    >
      <p>{translate(`decision.${ask}.text`)}</p>
      {fault ? <FormFault fault={fault} /> : null}
      <TextArea
        id="decision-reason"
        label={translate(`decision.${ask}.reason`)}
        error={tried && reason.trim() === '' ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
      {ask === 'sendBack' ? <AskQuestions questions={questions} onChange={setQuestions} /> : null}
    </Dialog>
  );
};
