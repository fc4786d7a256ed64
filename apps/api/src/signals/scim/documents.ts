import { groupKind, userKind, type Attribute, type Kind } from './attributes.ts';

/** Answers that say what this server is (RFC 7643 5 to 7). */
export const mostResults = 200;

const configSchema = 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig';
const typeSchema = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType';
const schemaSchema = 'urn:ietf:params:scim:schemas:core:2.0:Schema';
const kinds: readonly Kind[] = [userKind, groupKind];

export const serviceProviderConfig = (base: string): object => ({
  schemas: [configSchema],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: mostResults },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  pagination: {
    cursor: false,
    index: true,
    defaultPaginationMethod: 'index',
    defaultPageSize: 100,
    maxPageSize: mostResults,
  },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'A token of this source, or an access token of its identity provider with the scope scim',
      specUri: 'https://www.rfc-editor.org/rfc/rfc6750',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
});

export const resourceTypes = (base: string) =>
  kinds.map(({ name, endpoint, urn, extensions }) => ({
    schemas: [typeSchema],
    id: name,
    name,
    endpoint: `/${endpoint}`,
    description: name,
    schema: urn,
    schemaExtensions: extensions.map((extension) => ({ schema: extension.urn, required: false })),
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${name}` },
  }));

const described = (attribute: Attribute): object => ({
  name: attribute.name,
  type: attribute.type,
  multiValued: attribute.many === true,
  description: attribute.name,
  required: attribute.required === true,
  caseExact: attribute.caseExact === true,
  mutability: attribute.readOnly ? 'readOnly' : 'readWrite',
  returned: 'default',
  uniqueness: attribute.unique ? 'server' : 'none',
  ...(attribute.parts ? { subAttributes: attribute.parts.map(described) } : {}),
  ...(attribute.type === 'reference' ? { referenceTypes: ['external'] } : {}),
});

type Described = { readonly urn: string; readonly name: string; readonly attributes: readonly Attribute[] };

const isCommon = ({ name }: Attribute): boolean => name === 'externalId';

export const schemas = (base: string) =>
  kinds
    .flatMap((kind): readonly Described[] => [kind, ...kind.extensions])
    .map(({ urn, name, attributes }) => ({
      schemas: [schemaSchema],
      id: urn,
      name,
      description: name,
      attributes: attributes.filter((attribute) => !isCommon(attribute)).map(described),
      meta: { resourceType: 'Schema', location: `${base}/Schemas/${urn}` },
    }));
