import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { ConfirmMove, type DueItemRow } from '../graphql/generated/due-items.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { MovedIn } from './MovedIn.tsx';

type Props = { readonly item: DueItemRow; readonly onClose: () => void };

/** The head's answer to a move inside the entity: what the person holds stays, or is withdrawn with a reason. */
export const ConfirmMoveDialog = ({ item, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(ConfirmMove);
  const [{ id, version }] = useState(item);
  const [answer, setAnswer] = useState('keep');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const keep = answer === 'keep';
  const send = async (): Promise<void> => {
    setTried(true);
    if (!keep && reason.trim() === '') {
      document.getElementById('move-reason')?.focus();
      return;
    }
    if (!(await act({ input: { id, version, keep, reason: reason.trim() || null } }))) return;
    notify('due.answerDone');
    onClose();
  };
  return (
    <Dialog
      open
      title={translate('due.confirmMoveTitle', { person: item.person?.name ?? '' })}
      onClose={onClose}
      actions={
        <>
          <Button kind={keep ? 'primary' : 'danger'} icon="lock" busy={busy} onClick={() => void send()}>
            {translate(keep ? 'due.keep' : 'due.withdraw')}
          </Button>
          <Button onClick={onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      {fault ? <FormFault fault={fault} /> : null}
      <MovedIn item={item} />
      <RadioCards
        id="move-answer"
        label={translate('due.answer')}
        value={answer}
        choices={[
          { value: 'keep', label: translate('due.keep'), hint: translate('due.keepText') },
          { value: 'withdraw', label: translate('due.withdraw'), hint: translate('due.withdrawText') },
        ]}
        onChange={setAnswer}
      />
      <TextArea
        id="move-reason"
        optional={keep}
        label={translate('joint.reason')}
        error={tried && !keep && reason.trim() === '' ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
      <p className="m-caption">{translate('decision.secondFactor')}</p>
    </Dialog>
  );
};
