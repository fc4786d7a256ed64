import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { TakeCustody as Take } from '../graphql/generated/custody.ts';
import { Button } from '../kit/Button.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Props = { readonly orphan: { readonly id: string; readonly version: number } };

/** An administrator of DGC takes what nobody holds, until an official is named. */
export const TakeCustody = ({ orphan: { id, version } }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(Take);
  const send = async (): Promise<void> => {
    if (await act({ input: { id, version } })) notify('custody.taken', { type: 'success' });
  };
  return (
    <>
      <FormFault fault={fault} />
      <Button size="small" busy={busy} onClick={() => void send()}>
        {translate('custody.take')}
      </Button>
    </>
  );
};
