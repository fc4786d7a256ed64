import type { OfficialLanguage } from '@mandat/domain';
import type { DirectoryPerson } from '../directory/person.ts';
import { sendPage } from '../http/send-page.ts';
import type { PageFrame } from '../pages/layout.ts';
import { secondFactorPage } from '../pages/second-factor-page.ts';
import { signInPage, type SignInRefusal } from '../pages/sign-in-page.ts';
import { chooseLanguage } from '../words/choose-language.ts';
import type { Visit } from './interaction.ts';

const unauthorized = 401;

/** Forms post to the address of their page, so the language chosen there stays through the sign-in. */
const frameOf = ({ request, interaction }: Visit): PageFrame => {
  const address = new URL(request.url ?? '/', 'http://localhost');
  const uiLocales: unknown = interaction.params.ui_locales;
  return {
    language: chooseLanguage({
      chosen: address.searchParams.get('lang') ?? undefined,
      uiLocales: typeof uiLocales === 'string' ? uiLocales : undefined,
      accepted: request.headers['accept-language'],
    }),
    inLanguage: (language: OfficialLanguage) => `${address.pathname}?lang=${language}`,
  };
};

export const showSignIn = async (visit: Visit, refusal?: SignInRefusal, login?: string): Promise<void> => {
  const people = await visit.directory.shownPeople();
  const status = refusal ? unauthorized : 200;
  sendPage(visit.response, status, signInPage(frameOf(visit), { people, refusal, login }));
};

export const showSecondFactor = (visit: Visit, { name, code }: DirectoryPerson, wrong = false): void =>
  sendPage(visit.response, wrong ? unauthorized : 200, secondFactorPage(frameOf(visit), { name, code, wrong }));
