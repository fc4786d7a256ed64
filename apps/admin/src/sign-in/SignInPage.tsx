import './sign-in.css';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { EntryFrame } from '../kit/frame/EntryFrame.tsx';
import { Note } from '../kit/Note.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import { RuleMark } from '../kit/RuleMark.tsx';
import { usePageTitle } from '../kit/RouteAnnouncer.tsx';
import { useReader } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import { wasSignedIn } from '../providers/auth/was-signed-in.ts';
import { readProviders, signInAddress, type SignInProvider } from './sign-in-providers.ts';

const rules = [
  { icon: 'decision', word: 'heads', paragraph: '3.7' },
  { icon: 'fact', word: 'officials', paragraph: '3.6' },
  { icon: 'effect', word: 'departures', paragraph: '4.2' },
] as const satisfies readonly { icon: IconName; word: string; paragraph: Paragraph }[];

const Rules = () => {
  const { translate } = useReader();
  return (
    <ol className="m-how">
      {rules.map(({ icon, word, paragraph }) => (
        <li key={word}>
          <Icon name={icon} />
          <div>
            <b className="m-strong">{translate(`signIn.${word}`)}</b>
            <div className="m-muted">{translate(`signIn.${word}Text`)}</div>
          </div>
          <RuleMark paragraph={paragraph} />
        </li>
      ))}
    </ol>
  );
};

const useProviders = (): readonly SignInProvider[] => {
  const [providers, setProviders] = useState<readonly SignInProvider[]>([]);
  useEffect(() => {
    let current = true;
    void readProviders().then((found) => (current ? setProviders(found) : undefined));
    return () => {
      current = false;
    };
  }, []);
  return providers;
};

/** Links, since each leaves the register for the provider's own page. */
const Choice = ({ returnTo }: { readonly returnTo: string }) => {
  const { translate, locale } = useReader();
  const providers = useProviders();
  const choices =
    providers.length > 0
      ? providers.map(({ name, label }) => ({ name, label: label[locale] ?? name }))
      : [{ name: null, label: translate('signIn.plain') }];
  return (
    <div className="m-stack m-stack-3">
      {choices.map(({ name, label }, at) => (
        <a
          key={name}
          href={signInAddress(returnTo, name)}
          className={`m-btn m-btn-big m-btn-full ${at === 0 ? 'm-btn-primary' : ''}`}
        >
          <span>{label}</span>
        </a>
      ))}
    </div>
  );
};

const Page = () => {
  const { translate } = useReader();
  const [params] = useSearchParams();
  usePageTitle(translate('signIn.documentTitle'));
  return (
    <>
      <div className="m-stack m-stack-5">
        <div>
          <p className="m-strong m-muted">{translate('signIn.organisation')}</p>
          <h1 tabIndex={-1}>{translate('signIn.title')}</h1>
        </div>
        <Rules />
      </div>
      <section className="m-sheet m-pad m-stack m-stack-4" aria-labelledby="who">
        <h2 id="who">{translate('signIn.who')}</h2>
        {wasSignedIn() ? <Note tone="warn">{translate('signIn.ended')}</Note> : null}
        <Choice returnTo={params.get('returnTo') ?? '/'} />
        <p className="m-row m-nowrap m-row-top m-caption">
          <Icon name="lock" />
          <span>{translate('signIn.password')}</span>
        </p>
      </section>
    </>
  );
};

const SignInPage = () => (
  <EntryFrame>
    <Page />
  </EntryFrame>
);

export default SignInPage;
