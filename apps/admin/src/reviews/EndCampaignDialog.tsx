import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { EndCampaign } from '../graphql/generated/campaigns.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownCampaign } from './shown-campaign.ts';

type Props = { readonly campaign: ShownCampaign; readonly onClose: () => void };

/** It decides nothing: what nobody answered stays as it is. */
export const EndCampaignDialog = ({ campaign: { id, version }, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useMutation(EndCampaign);
  const missing = reason.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (missing || !(await act({ input: { id, version, reason } }))) return;
    notify('campaign.done', { type: 'success' });
    onClose();
  };
  return (
    <Dialog
      open
      title={translate('campaign.end')}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={busy} onClick={() => void send()}>
            {translate('campaign.end')}
          </Button>
          <Button onClick={onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      <FormFault fault={fault} />
      <p>{translate('campaign.endText')}</p>
      <TextArea
        id="campaign-reason"
        label={translate('field.reason')}
        value={reason}
        onChange={setReason}
        error={tried && missing ? translate('error.reason-missing') : null}
      />
    </Dialog>
  );
};
