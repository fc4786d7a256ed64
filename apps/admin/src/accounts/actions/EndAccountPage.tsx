import { useState } from 'react';
import { todayIn } from '../../console/today.ts';
import { useForm } from '../../console/use-form.ts';
import { CloseAccount, FindOfficialAccounts, ParkAccount } from '../../graphql/generated/endings.ts';
import { Combobox } from '../../kit/form/Combobox.tsx';
import { DateField } from '../../kit/form/DateField.tsx';
import { TextArea } from '../../kit/form/TextField.tsx';
import type { Found } from '../../kit/form/use-combobox.ts';
import { readDate } from '../../kit/form/written-date.ts';
import { graphql } from '../../providers/data/register.ts';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

export type Way = 'park' | 'close';

const dayField = { park: 'parkedOn', close: 'closedOn' } as const satisfies Record<Way, string>;

const officialAccounts = async (search: string): Promise<readonly Found[]> => {
  const { accounts } = await graphql(FindOfficialAccounts, { search });
  return accounts.nodes.map(({ id, title, handle, entity }) => ({
    id,
    label: title,
    detail: [handle, entity.code].filter(Boolean).join(', '),
  }));
};

const useSending = (way: Way) => {
  const parking = useMutation(ParkAccount);
  const closing = useMutation(CloseAccount);
  const { busy, fault } = way === 'park' ? parking : closing;
  const send = (account: AccountShown, said: { day: string; evidence: string; successorId: string | null }) => {
    const { id, version } = account;
    const { day, ...rest } = said;
    return way === 'park'
      ? parking.act({ input: { id, version, parkedOn: day, ...rest } })
      : closing.act({ input: { id, version, closedOn: day, ...rest } });
  };
  return { send, busy, fault };
};

const useEnding = (account: AccountShown, way: Way) => {
  const translate = useTranslate();
  const done = useDone(account.id);
  const { send, busy, fault } = useSending(way);
  const [successor, setSuccessor] = useState<Found | null>(null);
  const start = { [dayField[way]]: todayIn(account.entity.timeZone), evidence: '' };
  const form = useForm<Readonly<Record<string, string>>>(start, (values) => ({
    ...(readDate(values[dayField[way]] ?? '') ? {} : { [dayField[way]]: translate('error.date-form') }),
    ...((values['evidence'] ?? '').trim() === '' ? { evidence: translate('error.evidence-missing') } : {}),
  }));
  useTaken(fault, form.take);
  const record = async (): Promise<void> => {
    const written = form.values[dayField[way]] ?? '';
    const said = { day: readDate(written) ?? written, evidence: form.values['evidence'] ?? '' };
    const recorded = await send(account, { ...said, successorId: successor?.id ?? null });
    if (recorded) done(`accountAction.${way}.done`, { title: account.title });
  };
  return { form, busy, record, successor, setSuccessor };
};

const EndAccountForm = ({ account, way }: { readonly account: AccountShown; readonly way: Way }) => {
  const translate = useTranslate();
  const { form, busy, record, successor, setSuccessor } = useEnding(account, way);
  const day = dayField[way];
  return (
    <ActionForm
      accountId={account.id}
      text={translate(`accountAction.${way}.text`)}
      rule="3.8"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate(`accountAction.${way}.verb`)}
      keep={translate('kit.cancel')}
      danger={way === 'close'}
      onSubmit={() => form.submit(() => void record())}
    >
      <DateField
        id={day}
        label={translate(`accountAction.${way}.on`)}
        error={form.errorOf(day)}
        value={form.values[day] ?? ''}
        onChange={form.set(day)}
        today={todayIn(account.entity.timeZone)}
      />
      <TextArea
        id="evidence"
        label={translate('accountAction.end.evidence')}
        hint={translate('accountAction.end.evidence.hint')}
        error={form.errorOf('evidence')}
        value={form.values['evidence'] ?? ''}
        onChange={form.set('evidence')}
      />
      <Combobox
        id="successorId"
        label={translate('accountAction.end.successor')}
        hint={translate('accountAction.end.successor.hint')}
        value={successor}
        onChange={setSuccessor}
        search={officialAccounts}
        error={form.errorOf('successorId')}
      />
    </ActionForm>
  );
};

export const EndAccountPage = ({ way }: { readonly way: Way }) => {
  const translate = useTranslate();
  return (
    <ActionPage title={() => translate(`accountAction.${way}.title`)} may={({ can }) => can[way]}>
      {(account) => <EndAccountForm account={account} way={way} />}
    </ActionPage>
  );
};
