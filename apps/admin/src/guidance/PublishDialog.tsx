import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { todayIn } from '../console/today.ts';
import { useDgcDay } from '../console/use-dgc-day.ts';
import { PublishGuidance } from '../graphql/generated/guidance.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useReader } from '../providers/Reader.tsx';
import type { ShownNotice } from './shown-notice.ts';

/** From which day the draft is in force; after that it is never changed. */
export const PublishDialog = ({ notice, onClose }: { readonly notice: ShownNotice; readonly onClose: () => void }) => {
  const { translate } = useReader();
  const notify = useNotify();
  const [{ id, version }] = useState(notice);
  const dgcDay = useDgcDay();
  const today = notice.entity ? todayIn(notice.entity.timeZone) : dgcDay;
  const [typed, setFromOn] = useState<string | null>(null);
  const fromOn = typed ?? today;
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useMutation(PublishGuidance);
  const written = readDate(fromOn);
  const send = async (): Promise<void> => {
    setTried(true);
    if (!written) return;
    if (!(await act({ input: { id, version, fromOn: written } }))) return;
    notify('guidance.published', { type: 'success' });
    onClose();
  };
  return (
    <Dialog
      open
      title={translate('guidance.publishTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {translate('guidance.publish')}
          </Button>
          <Button onClick={onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      <FormFault fault={fault} />
      <p>{translate('guidance.publishText')}</p>
      <DateField
        id="fromOn"
        label={translate('guidance.fromOn')}
        value={fromOn}
        onChange={setFromOn}
        today={today}
        error={tried && !written ? translate('error.date-form') : null}
      />
    </Dialog>
  );
};
