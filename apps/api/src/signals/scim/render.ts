import { groupKind, userKind, type Attributes, type Kind } from './attributes.ts';
import type { GroupResource, UserResource } from './resource.ts';

export type Rendered = { readonly [name: string]: unknown; readonly id: string; readonly schemas: readonly string[] };

export const etagOf = (version: number): string => `W/"${version}"`;

export const locationOf = (kind: Kind, base: string, id: string): string => `${base}/${kind.endpoint}/${id}`;

const schemasOf = (kind: Kind, attributes: Attributes): readonly string[] => [
  kind.urn,
  ...kind.extensions.filter(({ urn }) => attributes[urn] !== undefined).map(({ urn }) => urn),
];

type Common = Pick<UserResource, 'id' | 'attributes' | 'version' | 'createdAt' | 'changedAt'>;

const render = (kind: Kind, base: string, resource: Common): Rendered => ({
  schemas: schemasOf(kind, resource.attributes),
  id: resource.id,
  ...resource.attributes,
  meta: {
    resourceType: kind.name,
    created: resource.createdAt.toISOString(),
    lastModified: resource.changedAt.toISOString(),
    location: locationOf(kind, base, resource.id),
    version: etagOf(resource.version),
  },
});

export const renderUser = (base: string, user: UserResource): Rendered => {
  const rendered = render(userKind, base, user);
  const groups = user.groups.map((group) => ({
    ...group,
    $ref: locationOf(groupKind, base, group.value),
    type: 'direct',
  }));
  return groups.length === 0 ? rendered : { ...rendered, groups };
};

export const renderGroup = (base: string, group: GroupResource): Rendered => {
  const { members, ...own } = group.attributes;
  const rendered = render(groupKind, base, { ...group, attributes: own });
  if (!Array.isArray(members)) return rendered;
  const listed = members.map(({ value }: { readonly value: string }) => ({
    value,
    $ref: locationOf(userKind, base, value),
    type: 'User',
  }));
  return { ...rendered, members: listed };
};
