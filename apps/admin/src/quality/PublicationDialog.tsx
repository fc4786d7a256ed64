import { dayIn } from '@mandat/domain';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { ChangePublicationDay } from '../graphql/generated/clock-settings.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { TextArea } from '../kit/form/TextField.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { useNow } from '../kit/use-now.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';

type Answers = Readonly<Record<'publishedOn' | 'reason', string>>;
type Props = { readonly publishedOn: string; readonly onClose: () => void };

const checkDay =
  (translate: TranslateFunction): Check<Answers> =>
  ({ publishedOn, reason }) => ({
    ...(readDate(publishedOn) === null && { publishedOn: translate('error.date-form') }),
    ...(reason.trim() === '' && { reason: translate('error.reason-missing') }),
  });

const useChanging = ({ publishedOn, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(ChangePublicationDay);
  const [start] = useState(() => ({ publishedOn, reason: '' }));
  const form = useForm<Answers>(start, checkDay(translate));
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    if (!(await act({ input: form.values }))) return;
    notify('publication.changed', { type: 'success' });
    onClose();
  };
  return { form, busy, submit: () => form.submit(() => void send()) };
};

/** DGC sets the day of publication, and says why. */
export const PublicationDialog = (props: Props) => {
  const translate = useTranslate();
  const { form, busy, submit } = useChanging(props);
  const { values, set, errorOf } = form;
  return (
    <Dialog
      open
      title={translate('publication.change')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" icon="lock" busy={busy} onClick={submit}>
            {translate('publication.change')}
          </Button>
          <Button onClick={props.onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack m-stack-4">
        <p>{translate('publication.text')}</p>
        <FormFault fault={form.general} />
        <DateField
          id="publishedOn"
          label={translate('field.publishedOn')}
          today={dayIn('UTC', useNow())}
          error={errorOf('publishedOn')}
          value={values.publishedOn}
          onChange={set('publishedOn')}
        />
        <TextArea
          id="reason"
          label={translate('field.reason')}
          rows={2}
          error={errorOf('reason')}
          value={values.reason}
          onChange={set('reason')}
        />
        <p className="m-caption">{translate('decision.secondFactor')}</p>
      </div>
    </Dialog>
  );
};
