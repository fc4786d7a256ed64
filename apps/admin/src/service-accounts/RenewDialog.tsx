import { useState } from 'react';
import { useNotify } from 'react-admin';
import { todayIn } from '../console/today.ts';
import { RenewServiceAccount } from '../graphql/generated/service-accounts.ts';
import { DateField } from '../kit/form/DateField.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import type { DialogProps } from './shown-service-account.ts';

export const RenewDialog = ({ account, onClose }: DialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(RenewServiceAccount);
  const [{ id, version, expiresOn: before }] = useState(account);
  const [expiresOn, setExpiresOn] = useState(before);
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    const day = readDate(expiresOn);
    if (!day) document.getElementById('expires')?.focus();
    else if (await act({ input: { id, version, expiresOn: day } })) {
      notify('serviceAccount.saved');
      onClose();
    }
  };
  return (
    <ChangeDialog
      title={translate('serviceAccount.renew')}
      busy={busy}
      fault={fault}
      onSend={() => void send()}
      onClose={onClose}
    >
      <DateField
        id="expires"
        label={translate('field.expiresOn')}
        hint={translate('serviceAccount.expiresHint')}
        value={expiresOn}
        onChange={setExpiresOn}
        today={todayIn()}
        error={tried && !readDate(expiresOn) ? translate('error.date-form') : null}
      />
    </ChangeDialog>
  );
};
