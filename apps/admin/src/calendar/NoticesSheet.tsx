import { noticeFault } from '@mandat/domain';
import type { FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm, type Check } from '../console/use-form.ts';
import { ChangeMyNotices, type MyNoticesResult } from '../graphql/generated/notices.ts';
import { Button } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useReader, type TranslateFunction } from '../providers/Reader.tsx';

type Notices = MyNoticesResult['myNotices'];
type Field = 'digestAt' | 'quietFrom' | 'quietUntil';
type Answers = Readonly<Record<Field, string>>;

const settingOf = ({ digestAt, quietFrom, quietUntil }: Answers) => ({
  digestAt,
  quietFrom: quietFrom || null,
  quietUntil: quietUntil || null,
});

const checkNotices =
  (translate: TranslateFunction): Check<Answers> =>
  (answers) => {
    const fault = noticeFault(settingOf(answers));
    if (!fault) return {};
    const message = translate(fault.code === 'time-form' ? 'error.time-form' : 'error.quiet-hours-open');
    return { [fault.field ?? 'digestAt']: message };
  };

const useChanging = (notices: Notices) => {
  const { translate } = useReader();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(ChangeMyNotices);
  const { digestAt, quietFrom, quietUntil } = notices;
  const form = useForm<Answers>(
    { digestAt, quietFrom: quietFrom ?? '', quietUntil: quietUntil ?? '' },
    checkNotices(translate),
  );
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    if (await act({ input: settingOf(form.values) })) notify('notices.saved', { type: 'success' });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return { form, busy, submit };
};

/** The reader chooses when the digest comes, and when nothing does. */
export const NoticesSheet = ({ notices }: { readonly notices: Notices }) => {
  const { translate } = useReader();
  const { form, busy, submit } = useChanging(notices);
  const time = (key: Field, hint?: string) => (
    <TextField
      id={key}
      type="time"
      width="narrow"
      label={translate(`notices.${key}`)}
      hint={hint}
      optional={key !== 'digestAt'}
      value={form.values[key]}
      onChange={form.set(key)}
      error={form.errorOf(key)}
    />
  );
  return (
    <Sheet title={translate('notices.title')} padded>
      <form noValidate onSubmit={submit} className="m-stack m-stack-4">
        <p className="m-small">{translate('notices.text')}</p>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormFault fault={form.general} />
        {time('digestAt', translate('notices.hint', { zone: notices.timeZone }))}
        {time('quietFrom')}
        {time('quietUntil', translate('notices.quietHint'))}
        <p>
          <Button kind="primary" type="submit" busy={busy}>
            {translate('notices.save')}
          </Button>
        </p>
      </form>
    </Sheet>
  );
};
