import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { useSearches } from '../console/search.ts';
import { ReassignReview } from '../graphql/generated/reviews.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
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
  const [tried, setTried] = useState(false);
  const { act, busy, fault } = useMutation(ReassignReview);
  const send = async (): Promise<void> => {
    setTried(true);
    if (!person || !(await act({ input: { id, version, personId: person.id } }))) return;
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
    </Dialog>
  );
};
