import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { ActionForm } from '../accounts/actions/ActionForm.tsx';
import { ActionPage, type AccountShown } from '../accounts/actions/ActionPage.tsx';
import { useDone } from '../accounts/actions/use-done.ts';
import { useTaken } from '../accounts/actions/use-taken.ts';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import { useForm } from '../console/use-form.ts';
import { CustodyOf, RecordCustody } from '../graphql/generated/custody.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { answersOf, checkCustody, inputOf, type CustodyShown } from './custody-form.ts';
import { CustodyDays, CustodyQuestions } from './CustodyQuestions.tsx';

type Props = { readonly account: AccountShown; readonly kept: CustodyShown };

const useRecording = ({ account, kept }: Props) => {
  const translate = useTranslate();
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(RecordCustody);
  const today = todayIn(account.entity.timeZone);
  const [start] = useState(() => answersOf(kept, today));
  const [seen] = useState(kept.custody?.number ?? 0);
  const form = useForm(start, checkCustody(translate));
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const recorded = await act({ input: inputOf(account.id, seen, form.values) });
    if (recorded) done('accountAction.custody.done', { title: account.title });
  };
  return { form, busy, send, today };
};

const CustodyForm = (props: Props) => {
  const translate = useTranslate();
  const { form, busy, send, today } = useRecording(props);
  return (
    <ActionForm
      accountId={props.account.id}
      text={translate('accountAction.custody.text')}
      rule="4.2"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('accountAction.custody.verb')}
      keep={translate('kit.cancel')}
      onSubmit={() => form.submit(() => void send())}
    >
      <CustodyQuestions form={form} />
      <CustodyDays form={form} today={today} />
    </ActionForm>
  );
};

const Kept = ({ account }: { readonly account: AccountShown }) => {
  const { id = '' } = useParams();
  const query = useQuery(CustodyOf, { id }, { keep: true });
  return (
    <Loaded inside query={query} pick={(found) => found.account}>
      {(kept) => <CustodyForm account={account} kept={kept} />}
    </Loaded>
  );
};

const RecordCustodyPage = () => {
  const translate = useTranslate();
  return (
    <ActionPage title={() => translate('accountAction.custody.title')} may={({ can }) => can.recordCustody}>
      {(account) => <Kept account={account} />}
    </ActionPage>
  );
};

export default RecordCustodyPage;
