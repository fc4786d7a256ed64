import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import type { HeadshipRow } from '../graphql/generated/entities.ts';
import { ConfirmHeadship as Confirm, RejectHeadship as Reject } from '../graphql/generated/headships.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useReader } from '../providers/Reader.tsx';

type Props = { readonly headship: HeadshipRow; readonly primary?: boolean };
type DialogProps = { readonly headship: HeadshipRow; readonly onClose: () => void };

const SecondPerson = ({ headship, onClose }: DialogProps) => {
  const { translate, date } = useReader();
  const notify = useNotify();
  const confirm = useMutation(Confirm);
  const reject = useMutation(Reject);
  const { id, version, person, entity, capacity, fromOn, untilOn, documentReference, recordedBy } = headship;
  const answer = async (yes: boolean): Promise<void> => {
    const done = await (yes ? confirm : reject).act({ input: { id, version } });
    if (!done) return;
    notify(yes ? 'headship.confirmed' : 'headship.rejected', { type: 'success' });
    onClose();
  };
  const busy = confirm.busy || reject.busy;
  const items = [
    { term: translate('headship.person'), value: <PersonName name={person.name} /> },
    {
      term: translate('headship.office'),
      value: (
        <>
          {translate(`headshipCapacity.${wordOf(capacity)}`)}, <bdi>{entity.name}</bdi>
        </>
      ),
    },
    { term: translate('field.fromOn'), value: date(fromOn, 'long') },
    ...(untilOn ? [{ term: translate('field.untilOn'), value: date(untilOn, 'long') }] : []),
    { term: translate('field.documentReference'), value: <bdi dir="auto">{documentReference}</bdi> },
    ...(recordedBy ? [{ term: translate('headship.recorder'), value: <PersonName name={recordedBy.name} /> }] : []),
  ];
  return (
    <Dialog
      open
      title={translate('headship.confirmTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void answer(true)}>
            {translate('headship.confirm')}
          </Button>
          <Button kind="danger" busy={busy} onClick={() => void answer(false)}>
            {translate('headship.reject')}
          </Button>
        </>
      }
    >
      <p>{translate('headship.confirmText')}</p>
      <DefinitionList side items={items} />
      <FormFault fault={confirm.fault ?? reject.fault} />
    </Dialog>
  );
};

/** The second person reads what was recorded, then confirms or rejects it. */
export const ConfirmHeadship = ({ headship, primary = false }: Props) => {
  const { translate } = useReader();
  const [open, setOpen] = useState(false);
  if (!headship.can.confirm) return null;
  return (
    <>
      <Button kind={primary ? 'primary' : 'outlined'} size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {translate('headship.decide')}
      </Button>
      {open ? <SecondPerson headship={headship} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
