import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import { ConfiguredProviders, RegisterServiceAccount } from '../graphql/generated/service-accounts.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { readDate } from '../kit/form/written-date.ts';
import { Note } from '../kit/Note.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { checkServiceAccount, type ServiceAccountAnswers } from './service-account-form.ts';
import { ServiceAccountFields } from './ServiceAccountFields.tsx';

const back = '/service-accounts';

const Register = ({ providers }: { readonly providers: readonly string[] }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const [start] = useState<ServiceAccountAnswers>({
    provider: providers.length === 1 ? (providers[0] ?? '') : '',
    client: '',
    purpose: '',
    ownerId: null,
    expiresOn: '',
  });
  const form = useForm(start, checkServiceAccount(translate));
  const { act, busy, fault } = useMutation(RegisterServiceAccount);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { provider, client, purpose, ownerId, expiresOn } = form.values;
    const stated = { provider, client: client.trim(), purpose: purpose.trim(), ownerId: ownerId?.id ?? '' };
    const done = await act({ input: { ...stated, expiresOn: readDate(expiresOn) ?? expiresOn } });
    if (!done) return;
    notify('serviceAccount.registered', { type: 'success' });
    await navigate(`${back}/${done.registerServiceAccount.id}`);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <form noValidate onSubmit={submit} className="m-stack m-stack-5">
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <FormFault fault={form.general} />
      <Sheet padded>
        <ServiceAccountFields form={form} providers={providers} today={todayIn()} />
      </Sheet>
      <Note icon="lock">{translate('decision.secondFactor')}</Note>
      <p className="m-row">
        <Button kind="primary" type="submit" busy={busy}>
          {translate('serviceAccount.register')}
        </Button>
        <ButtonLink to={back}>{translate('kit.cancel')}</ButtonLink>
      </p>
    </form>
  );
};

/** DGC says who answers for a client, and until when. */
const NewServiceAccountPage = () => {
  const translate = useTranslate();
  const query = useQuery(ConfiguredProviders, {});
  return (
    <>
      <PageHead
        title={translate('serviceAccount.register')}
        crumbs={[{ label: translate('nav.serviceAccounts'), to: back }]}
      />
      <Loaded
        inside
        query={query}
        pick={({ signalSources }) => [...new Set(signalSources.flatMap(({ provider }) => provider ?? []))].sort()}
      >
        {(providers) => <Register providers={providers} />}
      </Loaded>
    </>
  );
};

export default NewServiceAccountPage;
