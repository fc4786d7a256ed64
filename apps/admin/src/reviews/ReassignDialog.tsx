import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { useSearches } from '../console/search.ts';
import { ReassignReview } from '../graphql/generated/reviews.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownReview } from './review-form.ts';

type Props = { readonly review: ShownReview; readonly onClose: () => void };

/** Somebody else prepares it; the register says who may. */
export const ReassignDialog = ({ review: { id, version }, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { people } = useSearches();
  const [person, setPerson] = useState<Found | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useMutation(ReassignReview);
  const missing = reason.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (!person || missing || !(await act({ input: { id, version, personId: person.id, reason } }))) return;
    notify('review.reassigned', { type: 'success' });
    onClose();
  };
  return (
    <Dialog
      open
      title={translate('review.reassign')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {translate('review.reassign')}
          </Button>
          <Button onClick={onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      <FormFault fault={fault} />
      <Combobox
        id="personId"
        label={translate('review.reassignTo')}
        value={person}
        onChange={setPerson}
        search={people}
        error={tried && !person ? translate('error.person-unknown') : null}
      />
      <TextArea
        id="reassign-reason"
        label={translate('field.reason')}
        hint={translate('review.givenHint')}
        rows={2}
        value={reason}
        onChange={setReason}
        error={tried && missing ? translate('error.reason-missing') : null}
      />
    </Dialog>
  );
};
