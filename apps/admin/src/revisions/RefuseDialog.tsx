import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Props = {
  readonly title: string;
  readonly busy: boolean;
  readonly fault: GraphqlFault | null;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
};

/** A refusal asks for its reason, which is kept with the proposed change. */
export const RefuseDialog = ({ title, busy, fault, onClose, onReason }: Props) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const send = (): void => {
    setTried(true);
    if (isMissing) document.getElementById('revision-reason')?.focus();
    else onReason(reason);
  };
  return (
    <Dialog
      open
      title={translate('revision.refuseTitle', { title })}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={busy} onClick={send}>
            {translate('action.refuseRevision')}
          </Button>
          <Button onClick={onClose}>{translate('revision.keep')}</Button>
        </>
      }
    >
      <p>{translate('revision.refuseText')}</p>
      {fault ? <FormFault fault={fault} /> : null}
      <TextArea
        id="revision-reason"
        label={translate('field.reason')}
        error={tried && isMissing ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
};
