import { patchOf, scimJson, user, type BadRequest, type Known } from './bad-request.ts';

export const foreign = ({ token, groupId, foreignUserId, foreignGroupId }: Known): readonly BadRequest[] => {
  const headers = { authorization: `Bearer ${token}`, ...scimJson };
  const bodies: Readonly<Record<string, string>> = {
    PUT: JSON.stringify(user()),
    PATCH: patchOf({ op: 'replace', path: 'active', value: false }),
  };
  const ids = [
    foreignUserId,
    foreignUserId.toUpperCase(),
    foreignGroupId,
    groupId,
    '1',
    '0',
    'admin',
    'null',
    '-1',
    '00000000-0000-0000-0000-000000000000',
  ];
  return [
    ...ids.flatMap((id) =>
      ['GET', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
        title: `foreign ${method} ${id}`,
        method,
        path: `/scim/v2/Users/${id}`,
        headers,
        ...(bodies[method] === undefined ? {} : { body: bodies[method] }),
        expected: [404],
      })),
    ),
    ...[foreignUserId, foreignGroupId, groupId, 'x', '1'].map((value) => ({
      title: `foreign member ${value}`,
      method: 'PATCH',
      path: `/scim/v2/Groups/${groupId}`,
      headers,
      body: patchOf({ op: 'add', path: 'members', value: [{ value }] }),
      expected: [400],
    })),
  ];
};
