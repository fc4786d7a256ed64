import { useState, type ReactNode } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

type ProposeDialogProps = {
  readonly title: string;
  readonly text: string;
  readonly busy: boolean;
  readonly fault: GraphqlFault | null;
  /** Questions before the reason; the dialog is sent only when `ready` says nothing against it. */
  readonly children?: ReactNode;
  readonly ready?: () => boolean;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
};

const field = 'joint-reason';

/** The first of two people: a reason, then the second factor; somebody else answers. */
export const ProposeDialog = ({ title, text, busy, fault, children, ready, onClose, onReason }: ProposeDialogProps) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = (): void => {
    setTried(true);
    if (ready && !ready()) return;
    if (reason.trim() === '') document.getElementById(field)?.focus();
    else onReason(reason.trim());
  };
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" icon="lock" busy={busy} onClick={send}>
            {translate('joint.propose')}
          </Button>
          <Button onClick={onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      <p>{text}</p>
      {fault ? <FormFault fault={fault} /> : null}
      {children}
      <TextArea
        id={field}
        label={translate('joint.reason')}
        hint={translate('joint.reasonHint')}
        error={tried && reason.trim() === '' ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
      <p className="m-caption">{translate('decision.secondFactor')}</p>
    </Dialog>
  );
};
