import { say } from '../terminal/step.ts';
import type { Launched } from './launch.ts';

export const announce = ({ addresses, people: { people } }: Launched, took: string): void => {
  say('');
  say(`Mandat is ready at ${addresses.url}`);
  say(`HR desk: ${addresses.issuer}/desk · mailbox: ${addresses.issuer}/mailbox`);
  say('');
  say('Sign in as one of the sample people (the practice sign-in page lists them all; one click is enough):');
  for (const { role, name, entity, login } of onePerRole(people))
    say(`  ${role.padEnd(24)} ${name}, ${entity} (${login})`);
  say('');
  say(`This is the practice profile: it listens on this machine only. Ready after ${took}; Ctrl-C stops it.`);
};

const onePerRole = <Person extends { readonly role: string }>(people: readonly Person[]): Person[] =>
  people.filter(({ role }, index) => people.findIndex((other) => other.role === role) === index);
