import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import { RecordStableId } from '../graphql/generated/accounts.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownAccount } from './shown-account.ts';

type Props = { readonly account: Pick<ShownAccount, 'id' | 'version'>; readonly onClose: () => void };

const useRecording = ({ account: { id, version }, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(RecordStableId);
  const [start] = useState(() => ({ platformIdentifier: '' }));
  const form = useForm<{ readonly platformIdentifier: string }>(start, ({ platformIdentifier }) =>
    platformIdentifier.trim() === '' ? { platformIdentifier: translate('error.stable-id-form') } : {},
  );
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    if (!(await act({ input: { id, version, ...form.values } }))) return;
    notify('stableId.done', { type: 'success' });
    onClose();
  };
  return { form, busy, submit: () => form.submit(() => void send()) };
};

/** The id that stays when a handle changes, entered when it became known. */
export const StableIdDialog = (props: Props) => {
  const translate = useTranslate();
  const { form, busy, submit } = useRecording(props);
  return (
    <Dialog
      open
      title={translate('stableId.record')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={submit}>
            {translate('stableId.record')}
          </Button>
          <Button onClick={props.onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack m-stack-4">
        <p>{translate('stableId.text')}</p>
        <FormFault fault={form.general} />
        <TextField
          id="platformIdentifier"
          label={translate('stableId.label')}
          hint={translate('stableId.hint')}
          dir="ltr"
          error={form.errorOf('platformIdentifier')}
          value={form.values.platformIdentifier}
          onChange={form.set('platformIdentifier')}
        />
      </div>
    </Dialog>
  );
};
