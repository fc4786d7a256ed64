import type { DeskPerson, Dialect } from '../desk/acts.ts';
import { ScimHalt, type AskScim, type ScimAnswer } from './client.ts';
import { groupSchema, lookUp, memberAddition, userResource, type ScimRequest } from './dialects.ts';
import type { Links } from './links.ts';

export type Room = { readonly ask: AskScim; readonly links: Links; readonly dialect: Dialect };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const idOf = (resource: unknown): string | undefined =>
  isRecord(resource) && typeof resource.id === 'string' ? resource.id : undefined;

const firstFound = ({ status, content }: ScimAnswer): string | undefined => {
  if (status !== 200 || !isRecord(content) || !Array.isArray(content.Resources)) return undefined;
  return idOf(content.Resources[0]);
};

const detailOf = (content: unknown): string =>
  isRecord(content) && typeof content.detail === 'string' ? `: ${content.detail}` : '';

export const refused = ({ status, content }: ScimAnswer): ScimHalt =>
  new ScimHalt({ kind: 'refused', fault: `answered ${status}${detailOf(content)}` });

/** Another one made it between the look-up and now (RFC 7644, 3.3): the next attempt finds it. */
const alreadyThere = 409;

const findOrCreate = async ({ ask }: Room, search: ScimRequest, create: ScimRequest): Promise<string> => {
  const found = await ask(search);
  if (found.status !== 200) throw refused(found);
  const known = firstFound(found);
  if (known !== undefined) return known;
  const made = await ask(create);
  const id = idOf(made.content);
  if (made.status === 201 && id !== undefined) return id;
  if (made.status === alreadyThere) throw new ScimHalt({ kind: 'later', fault: 'answered 409' });
  throw refused(made);
};

export const ensureGroup = async (room: Room, name: string): Promise<string> => {
  const known = await room.links.groupId(name);
  if (known !== undefined) return known;
  const body = { schemas: [groupSchema], externalId: name, displayName: name };
  const create: ScimRequest = { method: 'POST', path: '/Groups', body };
  const id = await findOrCreate(room, lookUp('Groups', 'displayName', name), create);
  await room.links.keepGroup(name, id);
  return id;
};

const joinGroups = async (room: Room, person: DeskPerson, id: string): Promise<void> => {
  for (const name of person.groups) {
    const answer = await room.ask(memberAddition(room.dialect, await ensureGroup(room, name), id));
    if (answer.status === 404) {
      await room.links.forgetGroup(name);
      throw new ScimHalt({ kind: 'later', fault: 'answered 404' });
    }
    if (answer.status >= 300) throw refused(answer);
  }
};

/** Whoever is not known over there yet is made as they were before the change: active, with their unit and groups. */
export const ensureUser = async (room: Room, person: DeskPerson): Promise<string> => {
  const known = await room.links.userId(person.subject);
  if (known !== undefined) return known;
  const create: ScimRequest = { method: 'POST', path: '/Users', body: userResource({ ...person, active: true }) };
  const id = await findOrCreate(room, lookUp('Users', 'userName', person.login), create);
  await joinGroups(room, person, id);
  await room.links.keepUser(person.subject, id);
  return id;
};
