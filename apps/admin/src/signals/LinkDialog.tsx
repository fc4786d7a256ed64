import { useState } from 'react';
import { useSearches } from '../console/search.ts';
import { ProposeLink } from '../graphql/generated/joint.ts';
import { ProposeDialog } from '../joint/ProposeDialog.tsx';
import { usePropose } from '../joint/use-joint.ts';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { useTranslate } from '../providers/Reader.tsx';

type LinkDialogProps = { readonly signalId: string; readonly onClose: () => void };

/** Whom a source means, as the first of two people sees it. */
export const LinkDialog = ({ signalId, onClose }: LinkDialogProps) => {
  const translate = useTranslate();
  const { people } = useSearches();
  const { propose, busy, fault } = usePropose(ProposeLink);
  const [person, setPerson] = useState<Found | null>(null);
  const [tried, setTried] = useState(false);
  const ready = (): boolean => {
    setTried(true);
    if (person) return true;
    document.getElementById('personId')?.focus();
    return false;
  };
  const send = async (reason: string): Promise<void> => {
    if (person && (await propose({ signalId, personId: person.id, reason }))) onClose();
  };
  return (
    <ProposeDialog
      title={translate('signal.linkTitle')}
      text={translate('signal.linkText')}
      busy={busy}
      fault={fault}
      ready={ready}
      onClose={onClose}
      onReason={(reason) => void send(reason)}
    >
      <Combobox
        id="personId"
        label={translate('signal.linkPerson')}
        value={person}
        onChange={setPerson}
        search={people}
        error={tried && !person ? translate('signal.personMissing') : null}
      />
    </ProposeDialog>
  );
};
