import type { DirectoryPerson } from '../directory/person.ts';
import { asksForSecondFactor, assuranceOf } from '../provider/assurance.ts';
import type { Visit } from './interaction.ts';
import { endFormerSession } from './end-former-session.ts';
import { awaitSecondFactor } from './progress.ts';

const finish = async (visit: Visit, result: Parameters<Visit['provider']['interactionFinished']>[2]): Promise<void> => {
  const { provider, request, response } = visit;
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
};

const signIn = async (visit: Visit, person: DirectoryPerson, factors: 'one' | 'two'): Promise<void> => {
  await endFormerSession(visit, person.subject);
  await finish(visit, { login: { accountId: person.subject, ...assuranceOf(factors) } });
};

const showAgain = ({ request, response }: Visit): void => {
  response.writeHead(303, { location: request.url ?? '/' }).end();
};

export const acceptFirstFactor = async (visit: Visit, person: DirectoryPerson): Promise<void> => {
  if (!asksForSecondFactor(visit.interaction.params)) return signIn(visit, person, 'one');
  await awaitSecondFactor(visit.interaction, person.subject);
  showAgain(visit);
};

export const acceptSecondFactor = (visit: Visit, person: DirectoryPerson): Promise<void> =>
  signIn(visit, person, 'two');

export const consentForOrganisation = (visit: Visit): Promise<void> =>
  finish(visit, { ...visit.interaction.lastSubmission, consent: {} });

/** Whoever gives up goes back to the application with an answer (RFC 6749, 4.1.2.1). */
export const giveUp = (visit: Visit): Promise<void> =>
  finish(visit, { error: 'access_denied', error_description: 'The person went back without signing in.' });

export { showAgain };
