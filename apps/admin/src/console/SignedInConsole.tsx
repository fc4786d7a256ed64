import './console.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { CoreAdminContext, memoryStore } from 'react-admin';
import { UpdateMyLanguage } from '../graphql/generated/session.ts';
import { AppFrame } from '../kit/frame/AppFrame.tsx';
import { FrameContext } from '../kit/frame/frame-context.ts';
import { SessionDialog } from '../kit/SessionDialog.tsx';
import { authProviderOf } from '../providers/auth/auth-provider.ts';
import { MeContext } from '../providers/auth/Me.tsx';
import type { Me } from '../providers/auth/me.ts';
import { noteSignedIn } from '../providers/auth/was-signed-in.ts';
import { createDataProvider } from '../providers/data/data-provider.ts';
import { graphql } from '../providers/data/register.ts';
import { useLiveUpdates } from '../providers/live/use-live.ts';
import { hasChosenLanguage } from '../providers/i18n.ts';
import { useReader } from '../providers/Reader.tsx';
import { Pages } from './Pages.tsx';
import { StepUpDialog } from './StepUpDialog.tsx';
import { useFrameFacts, useSigned } from './use-signed.ts';

const dataProvider = createDataProvider({ graphql, readerLanguage: () => document.documentElement.lang });
const store = memoryStore();

/** A first visit opens in the language of the profile; afterwards the register writes as the reader last read. */
const useLanguageKept = ({ language, id }: Me): void => {
  const { locale, changeLocale } = useReader();
  useEffect(() => {
    if (!id || language === locale) return;
    if (!hasChosenLanguage()) {
      void changeLocale(language);
      return;
    }
    graphql(UpdateMyLanguage, { language: locale }, { background: true }).catch(() => undefined);
  }, [language, locale, id, changeLocale]);
};

export const SignedInConsole = ({ me }: { readonly me: Me }) => {
  const { i18nProvider } = useReader();
  const queryClient = useQueryClient();
  const signed = useSigned(me);
  const facts = useFrameFacts(signed);
  const authProvider = useMemo(() => authProviderOf(me), [me]);
  useLanguageKept(me);
  useLiveUpdates();
  useEffect(noteSignedIn, []);
  return (
    <CoreAdminContext {...{ dataProvider, authProvider, i18nProvider, queryClient, store }}>
      <MeContext value={signed}>
        <FrameContext value={facts}>
          <AppFrame>
            <Pages />
          </AppFrame>
          <SessionDialog signInUrl="/auth/sign-in?popup=1&returnTo=/signed-in" />
          <StepUpDialog />
        </FrameContext>
      </MeContext>
    </CoreAdminContext>
  );
};
