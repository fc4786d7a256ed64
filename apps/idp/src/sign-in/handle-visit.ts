import { readForm } from '../http/read-form.ts';
import type { DirectoryPerson } from '../directory/person.ts';
import { acceptFirstFactor, acceptSecondFactor, consentForOrganisation, giveUp, showAgain } from './finish.ts';
import type { Visit } from './interaction.ts';
import { showSecondFactor, showSignIn } from './pages-of-visit.ts';
import { askForPerson, subjectAtSecondFactor } from './progress.ts';

const personAtSecondFactor = async ({ directory, interaction }: Visit): Promise<DirectoryPerson | undefined> => {
  const subject = subjectAtSecondFactor(interaction);
  return subject === undefined ? undefined : directory.personBySubject(subject);
};

const showStep = async (visit: Visit): Promise<void> => {
  if (visit.interaction.prompt.name === 'consent') return consentForOrganisation(visit);
  const person = await personAtSecondFactor(visit);
  return person ? showSecondFactor(visit, person) : showSignIn(visit);
};

const chooseOther = async (visit: Visit): Promise<void> => {
  await askForPerson(visit.interaction);
  showAgain(visit);
};

const byClick = async (visit: Visit, login: string): Promise<void> => {
  const person = await visit.directory.personByLogin(login);
  return person ? acceptFirstFactor(visit, person) : showSignIn(visit, 'gonePerson');
};

const byPassword = async (visit: Visit, form: URLSearchParams): Promise<void> => {
  const login = form.get('login') ?? '';
  const person = await visit.directory.personByLogin(login);
  if (person && person.password === form.get('password')) return acceptFirstFactor(visit, person);
  return showSignIn(visit, 'wrongPassword', login);
};

const byCode = async (visit: Visit, code: string): Promise<void> => {
  const person = await personAtSecondFactor(visit);
  if (!person) return showSignIn(visit);
  return code.replaceAll(/\s/g, '') === person.code
    ? acceptSecondFactor(visit, person)
    : showSecondFactor(visit, person, true);
};

const answer = (visit: Visit, form: URLSearchParams): Promise<void> => {
  const [person, code] = [form.get('person'), form.get('code')];
  if (form.has('give-up')) return giveUp(visit);
  if (form.has('other-person')) return chooseOther(visit);
  if (person !== null) return byClick(visit, person);
  if (code !== null) return byCode(visit, code);
  return form.has('login') ? byPassword(visit, form) : showStep(visit);
};

/** One address for every step: GET shows the step that is next, POST answers it. */
export const handleVisit = async (visit: Visit): Promise<void> =>
  visit.request.method === 'POST' ? answer(visit, await readForm(visit.request)) : showStep(visit);
