import { authorizationScopes, settings, type AuthorizationScope } from '@mandat/domain';
import { useParams } from 'react-router-dom';
import { Loaded } from '../../console/Loaded.tsx';
import { todayIn } from '../../console/today.ts';
import { useForm } from '../../console/use-form.ts';
import {
  AuthorizationsOfAccount,
  RenewAuthorization,
  type AuthorizationsOfAccountResult,
} from '../../graphql/generated/renewals.ts';
import { wordOf } from '../../graphql/words.ts';
import { DeniedState, NotFoundState } from '../../kit/EmptyState.tsx';
import { CheckGroup } from '../../kit/form/ChoiceFields.tsx';
import { DateField } from '../../kit/form/DateField.tsx';
import { readDate } from '../../kit/form/written-date.ts';
import { useMutation } from '../../providers/data/use-mutation.ts';
import { useQuery } from '../../providers/data/use-query.ts';
import { useReader, useTranslate } from '../../providers/Reader.tsx';
import { enumeratedOf } from '../../requests/words.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionPage, type AccountShown } from './ActionPage.tsx';
import { endOfDay } from './end-of-day.ts';
import { useDone } from './use-done.ts';
import { useTaken } from './use-taken.ts';

type Given = NonNullable<NonNullable<AuthorizationsOfAccountResult['account']>['authorizations']>[number];
type Values = { readonly scopes: readonly AuthorizationScope[]; readonly validUntil: string };
type FormProps = { readonly account: AccountShown; readonly given: Given };

const scopesOf = ({ scopes }: Given): readonly AuthorizationScope[] =>
  authorizationScopes.filter((scope) => scopes.some((each) => wordOf(each) === scope));

const useRenewing = ({ account, given }: FormProps) => {
  const translate = useTranslate();
  const done = useDone(account.id);
  const { act, busy, fault } = useMutation(RenewAuthorization);
  const form = useForm<Values>({ scopes: scopesOf(given), validUntil: '' }, ({ scopes, validUntil }) => ({
    ...(scopes.length === 0 ? { scopes: translate('error.scope-missing') } : {}),
    ...(validUntil !== '' && !readDate(validUntil) ? { validUntil: translate('error.date-form') } : {}),
  }));
  useTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const day = readDate(form.values.validUntil);
    const validUntil = day ? endOfDay(day, account.entity.timeZone).toISOString() : null;
    const scopes = form.values.scopes.map((scope) => enumeratedOf(scope));
    const renewed = await act({ input: { id: given.id, version: given.version, scopes, validUntil } });
    if (renewed) done('renewal.done', { person: given.person.name });
  };
  return { form, busy, send };
};

const RenewForm = ({ account, given }: FormProps) => {
  const { translate, date } = useReader();
  const { form, busy, send } = useRenewing({ account, given });
  const hint = { months: settings.authorizationMonths, date: date(given.validUntil, 'long') };
  return (
    <ActionForm
      accountId={account.id}
      text={translate('renewal.text')}
      rule="3.7"
      errors={form.errors}
      attempt={form.attempt}
      fault={form.general}
      busy={busy}
      verb={translate('renewal.confirm')}
      keep={translate('kit.cancel')}
      secondFactor
      onSubmit={() => form.submit(() => void send())}
    >
      <CheckGroup
        id="scopes"
        label={translate('request.scopes')}
        choices={authorizationScopes.map((scope) => ({ value: scope, label: translate(`scope.${scope}`) }))}
        error={form.errorOf('scopes')}
        values={form.values.scopes}
        onChange={(values) => form.set('scopes')(authorizationScopes.filter((scope) => values.includes(scope)))}
      />
      <DateField
        id="validUntil"
        label={translate('accountAction.authorizePerson.until')}
        hint={translate('renewal.untilHint', hint)}
        optional
        error={form.errorOf('validUntil')}
        value={form.values.validUntil}
        onChange={form.set('validUntil')}
        today={todayIn(account.entity.timeZone)}
      />
    </ActionForm>
  );
};

const Renewing = ({ account, id }: { readonly account: AccountShown; readonly id: string }) => {
  const query = useQuery(AuthorizationsOfAccount, { id: account.id });
  return (
    <Loaded inside query={query} pick={({ account: found }) => found?.authorizations ?? []}>
      {(authorizations) => {
        const given = authorizations.find((each) => each.id === id);
        if (!given) return <NotFoundState />;
        return given.can.renew ? (
          <RenewForm account={account} given={given} />
        ) : (
          <DeniedState owner={account.entity.name} />
        );
      }}
    </Loaded>
  );
};

/** The head renews one written authorization: what it allows from now on, and until when. */
const RenewAuthorizationPage = () => {
  const translate = useTranslate();
  const { authorization = '' } = useParams();
  const titleOf = ({ holdings }: AccountShown): string => {
    const holding = holdings?.find((each) => each.authorization?.id === authorization);
    return translate('renewal.title', { person: holding?.person.name ?? '–' });
  };
  return (
    <ActionPage title={titleOf} may={({ holdings }) => holdings !== null}>
      {(account) => <Renewing account={account} id={authorization} />}
    </ActionPage>
  );
};

export default RenewAuthorizationPage;
