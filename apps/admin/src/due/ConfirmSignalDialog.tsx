import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { ConfirmSignal, type DueItemRow } from '../graphql/generated/due-items.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { MovedIn } from './MovedIn.tsx';

type Props = { readonly item: DueItemRow; readonly onClose: () => void };

/** DGC's answer to what a source may only propose: it is so, and is done, or it is not. */
export const ConfirmSignalDialog = ({ item, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(ConfirmSignal);
  const [{ id, version }] = useState(item);
  const [answer, setAnswer] = useState('declined');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const confirm = answer === 'confirmed';
  const send = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') {
      document.getElementById('signal-reason')?.focus();
      return;
    }
    if (!(await act({ input: { id, version, confirm, reason } }))) return;
    notify('due.answerDone');
    onClose();
  };
  return (
    <Dialog
      open
      title={translate('due.confirmSignalTitle', { person: item.person?.name ?? '' })}
      onClose={onClose}
      actions={
        <>
          <Button kind={confirm ? 'danger' : 'primary'} icon="lock" busy={busy} onClick={() => void send()}>
            {translate(confirm ? 'due.signalSo' : 'due.signalNotSo')}
          </Button>
          <Button onClick={onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      {fault ? <FormFault fault={fault} /> : null}
      <MovedIn item={item} />
      <RadioCards
        id="signal-answer"
        label={translate('due.answer')}
        value={answer}
        choices={[
          { value: 'declined', label: translate('due.signalNotSo'), hint: translate('due.signalNotSoText') },
          { value: 'confirmed', label: translate('due.signalSo'), hint: translate('due.signalSoText') },
        ]}
        onChange={setAnswer}
      />
      <TextArea
        id="signal-reason"
        label={translate('joint.reason')}
        error={tried && reason.trim() === '' ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
      <p className="m-caption">{translate('decision.secondFactor')}</p>
    </Dialog>
  );
};
