import { attestationTermLimits, attestationTermParts, type AttestationTermPart } from '@mandat/domain';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { ChangeAttestationTerm, type AttestationTermResult } from '../graphql/generated/attestations.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate, type TranslateFunction } from '../providers/Reader.tsx';

type Answers = Readonly<Record<AttestationTermPart | 'reason', string>>;
type Props = { readonly term: AttestationTermResult['attestationTerm']; readonly onClose: () => void };

const isWithin = (part: AttestationTermPart, text: string): boolean => {
  const [least, most] = attestationTermLimits[part];
  return /^\d{1,3}$/u.test(text.trim()) && Number(text) >= least && Number(text) <= most;
};

const checkTerm =
  (translate: TranslateFunction): Check<Answers> =>
  (answers) => ({
    ...Object.fromEntries(
      attestationTermParts.flatMap((part) =>
        isWithin(part, answers[part]) ? [] : [[part, translate('error.attestation-term-out-of-range')]],
      ),
    ),
    ...(answers.reason.trim() === '' && { reason: translate('error.reason-missing') }),
  });

const useChanging = ({ term, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(ChangeAttestationTerm);
  const [start] = useState(() => ({
    months: String(term.months),
    reminderDays: String(term.reminderDays),
    graceDays: String(term.graceDays),
    reason: '',
  }));
  const form = useForm<Answers>(start, checkTerm(translate));
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { months, reminderDays, graceDays, reason } = form.values;
    const lengths = { months: Number(months), reminderDays: Number(reminderDays), graceDays: Number(graceDays) };
    if (!(await act({ input: { ...lengths, reason } }))) return;
    notify('term.changed', { type: 'success' });
    onClose();
  };
  return { form, busy, submit: () => form.submit(() => void send()) };
};

/** DGC sets the three lengths of 4.1, and says why. */
export const TermDialog = (props: Props) => {
  const translate = useTranslate();
  const { form, busy, submit } = useChanging(props);
  const { values, set, errorOf } = form;
  return (
    <Dialog
      open
      title={translate('term.change')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" icon="lock" busy={busy} onClick={submit}>
            {translate('term.change')}
          </Button>
          <Button onClick={props.onClose}>{translate('kit.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack m-stack-4">
        <p>{translate('term.text')}</p>
        <FormFault fault={form.general} />
        {attestationTermParts.map((part) => {
          const [least, most] = attestationTermLimits[part];
          return (
            <TextField
              key={part}
              id={part}
              label={translate(`field.${part}`)}
              hint={translate('term.between', { least, most })}
              dir="ltr"
              inputMode="numeric"
              width="narrow"
              error={errorOf(part)}
              value={values[part]}
              onChange={set(part)}
            />
          );
        })}
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
