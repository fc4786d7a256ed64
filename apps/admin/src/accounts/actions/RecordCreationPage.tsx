import { platformCodes, recognizeAccount, scoreToAnswer, type Recognition } from '@mandat/domain';
import { todayIn } from '../../console/today.ts';
import { useForm } from '../../console/use-form.ts';
import { RecordCreation } from '../../graphql/generated/decisions.ts';
import { DateField } from '../../kit/form/DateField.tsx';
import { readDate } from '../../kit/form/written-date.ts';
import { TextField } from '../../kit/form/TextField.tsx';
import { isFault } from '../../providers/data/graphql-fault.ts';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useAlike, type AlikeFound } from '../../overlaps/use-alike.ts';
import { useTranslate } from '../../providers/Reader.tsx';
import { Recognized } from '../../requests/Recognized.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { HitAnswers, answersGiven, type HitsAnswered } from './HitAnswers.tsx';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

type Values = { readonly url: string; readonly createdOn: string; readonly overlapAnswers: HitsAnswered };

const foundAt = (account: AccountShown, url: string): Recognition => {
  const platform = platformCodes.find((code) => code === account.platform.code);
  return recognizeAccount(url, platform === 'other' ? 'other' : undefined);
};

const useCheck = (account: AccountShown) => {
  const translate = useTranslate();
  return ({ url, createdOn }: Values) => {
    const found = foundAt(account, url);
    return {
      ...(found.ok ? {} : { url: translate(`error.address-${found.reason}`) }),
      ...(readDate(createdOn) ? {} : { createdOn: translate('error.date-form') }),
    };
  };
};

/** When the register says that something is to be answered, what the search finds, without what was answered before. */
const useHits = (account: AccountShown, url: string, asked: boolean): readonly AlikeFound[] => {
  const { id, title, languages, audience, platform, entity, overlaps } = account;
  const before = new Set((overlaps ?? []).map(({ other, reference }) => (other ?? reference)?.id));
  const input = { exceptId: id, entityId: entity.id, platform: platform.code, url, title, languages, audience };
  const found = useAlike(input, asked) ?? [];
  return found.filter((hit) => hit.score >= scoreToAnswer && !before.has(hit.id));
};

const useRecording = (account: AccountShown) => {
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(RecordCreation);
  const start: Values = { url: '', createdOn: todayIn(account.entity.timeZone), overlapAnswers: {} };
  const form = useForm(start, useCheck(account));
  const hits = useHits(account, form.values.url, isFault(fault, 'overlap-unanswered'));
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { url, createdOn, overlapAnswers } = form.values;
    const answers = answersGiven(overlapAnswers);
    const { id, version } = account;
    const day = readDate(createdOn) ?? createdOn;
    const recorded = await act({ input: { id, version, url, createdOn: day, overlapAnswers: answers } });
    if (recorded) done('accountAction.recordCreation.done');
  };
  return { form, busy, hits, send };
};

const Address = ({ account, value, error, onChange }: AddressProps) => {
  const translate = useTranslate();
  const found = foundAt(account, value);
  const same = found.ok && found.handle?.toLowerCase() === account.handle?.replace(/^@/, '').toLowerCase();
  return (
    <div className="m-stack m-stack-3">
      <TextField
        id="url"
        label={translate('accountAction.recordCreation.url')}
        hint={translate('request.address.hint')}
        rule="3.4 (b)"
        width="wide"
        dir="ltr"
        inputMode="url"
        spellCheck={false}
        error={error}
        value={value}
        onChange={onChange}
      />
      <Recognized found={found} before={value.trim() === '' ? translate('request.recognized.notYet') : null} />
      {found.ok && account.handle ? (
        <p className="m-caption" role="status">
          {same
            ? translate('accountAction.recordCreation.sameHandle')
            : translate('accountAction.recordCreation.otherHandle', { handle: account.handle })}
        </p>
      ) : null}
    </div>
  );
};

type AddressProps = {
  readonly account: AccountShown;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
};

const RecordCreationForm = ({ account }: { readonly account: AccountShown }) => {
  const translate = useTranslate();
  const { form, busy, hits, send } = useRecording(account);
  const { values, set, errorOf } = form;
  return (
    <ActionForm
      accountId={account.id}
      text={translate('accountAction.recordCreation.text')}
      rule="3.1 (a)"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('action.recordCreation')}
      keep={translate('kit.cancel')}
      onSubmit={() => form.submit(() => void send())}
    >
      <Address account={account} value={values.url} error={errorOf('url')} onChange={set('url')} />
      <DateField
        id="createdOn"
        label={translate('accountAction.recordCreation.createdOn')}
        rule="3.5"
        error={errorOf('createdOn')}
        value={values.createdOn}
        onChange={set('createdOn')}
        today={todayIn(account.entity.timeZone)}
      />
      <HitAnswers account={account} hits={hits} values={values.overlapAnswers} onChange={set('overlapAnswers')} />
    </ActionForm>
  );
};

const RecordCreationPage = () => {
  const translate = useTranslate();
  return (
    <ActionPage title={() => translate('accountAction.recordCreation.title')} may={({ can }) => can.recordCreation}>
      {(account) => <RecordCreationForm account={account} />}
    </ActionPage>
  );
};

export default RecordCreationPage;
