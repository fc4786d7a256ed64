import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSearches } from '../console/search.ts';
import { NameServiceAccountOwner } from '../graphql/generated/service-accounts.ts';
import { Combobox } from '../kit/form/Combobox.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import type { DialogProps } from './shown-service-account.ts';

/** Who answers for the client from now on. */
export const NameOwnerDialog = ({ account, onClose }: DialogProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { people } = useSearches();
  const { act, busy, fault } = useMutation(NameServiceAccountOwner);
  const [{ id, version }] = useState(account);
  const [owner, setOwner] = useState<Found | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (!owner) document.getElementById('owner')?.focus();
    else if (reason.trim() === '') document.getElementById('owner-reason')?.focus();
    else if (await act({ input: { id, version, ownerId: owner.id, reason: reason.trim() } })) {
      notify('serviceAccount.saved');
      onClose();
    }
  };
  return (
    <ChangeDialog
      title={translate('serviceAccount.nameOwner')}
      text={translate('serviceAccount.nameOwnerText')}
      busy={busy}
      fault={fault}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Combobox
        id="owner"
        label={translate('field.ownerId')}
        value={owner}
        onChange={setOwner}
        search={people}
        error={tried && !owner ? translate('error.person-unknown') : null}
      />
      <TextArea
        id="owner-reason"
        label={translate('field.reason')}
        error={tried && reason.trim() === '' ? translate('error.reason-missing') : null}
        value={reason}
        onChange={setReason}
      />
    </ChangeDialog>
  );
};
