import type { Hint } from '../reading.ts';
import type { AdminEvent, UserEvent } from './answers.ts';

export type Hints = {
  readonly people: ReadonlyMap<string, Hint>;
  /** Groups whose members got no event of their own. */
  readonly groups: ReadonlyMap<string, Hint>;
};

/** Keycloak writes `users/{id}`, its SCIM server `scim/v2/Users/{id}`, brute-force protection a longer path. */
const userPath = /(?:^|\/)users\/(?<id>[^/]+)/iu;
const groupPath = /(?:^|\/)groups\/(?<id>[^/]+)/iu;

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

const idAt = (path: string, pattern: RegExp): string | null =>
  decoded(pattern.exec(path)?.groups?.['id'] ?? '') || null;

/** A moved group is named in the body alone: the path names where it went. */
const idIn = (representation: string | null | undefined): string | null => {
  try {
    const body: unknown = JSON.parse(representation ?? 'null');
    const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : null;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
};

const groupsOf = (event: AdminEvent): readonly string[] => {
  if (event.resourceType !== 'GROUP') return [];
  return [idAt(event.resourcePath ?? '', groupPath), idIn(event.representation)].filter((id) => id !== null);
};

/** Events come in order of time, so the newest hint of each stays. */
export const hintsOf = (adminEvents: readonly AdminEvent[], userEvents: readonly UserEvent[]): Hints => {
  const people = new Map<string, Hint>();
  const groups = new Map<string, Hint>();
  for (const event of adminEvents) {
    const hint = { eventId: event.id, at: event.time };
    const userId = idAt(event.resourcePath ?? '', userPath);
    if (userId) people.set(userId, hint);
    for (const id of groupsOf(event)) groups.set(id, hint);
  }
  for (const { id, time, userId } of userEvents) if (userId) people.set(userId, { eventId: id, at: time });
  return { people, groups };
};
