import type { RawRequest } from './raw-request.ts';

export type Known = {
  readonly token: string;
  readonly userId: string;
  readonly groupId: string;
  readonly foreignUserId: string;
  readonly foreignGroupId: string;
};

export type BadRequest = RawRequest & { readonly title: string; readonly expected: readonly number[] };

const userUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const patchUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const scimJson = { 'content-type': 'application/scim+json' };

export const user = (more: object = {}) => ({
  schemas: [userUrn, enterprise],
  userName: 'attacker',
  externalId: 'A-1',
  ...more,
});
export const patchOf = (...Operations: unknown[]): string => JSON.stringify({ schemas: [patchUrn], Operations });
