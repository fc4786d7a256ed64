import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ResumeServiceAccount, StopServiceAccount } from '../graphql/generated/service-accounts.ts';
import { TextArea } from '../kit/form/TextField.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import type { DialogProps } from './shown-service-account.ts';

/** Stops a service account, or lets it go on: with a reason either way. */
export const StopDialog = ({ account, resume, onClose }: DialogProps & { readonly resume: boolean }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const stopping = useMutation(StopServiceAccount);
  const resuming = useMutation(ResumeServiceAccount);
  const { busy, fault } = resume ? resuming : stopping;
  const [{ id, version }] = useState(account);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    const input = { id, version, reason: reason.trim() };
    if (input.reason === '') document.getElementById('stop-reason')?.focus();
    else if (await (resume ? resuming.act({ input }) : stopping.act({ input }))) {
      notify('serviceAccount.saved');
      onClose();
    }
  };
  return (
    <ChangeDialog
      title={translate(resume ? 'serviceAccount.resume' : 'serviceAccount.stop')}
      text={translate(resume ? 'serviceAccount.resumeText' : 'serviceAccount.stopText')}
      busy={busy}
      fault={fault}
      danger={!resume}
      secondFactor={resume}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextArea
        id="stop-reason"
        label={translate('field.reason')}
        error={tried && reason.trim() === '' ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
    </ChangeDialog>
  );
};
