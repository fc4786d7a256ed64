import { isOfficialLanguage, staffTypes, type GroupRole, type OfficialLanguage, type StaffType } from '@mandat/domain';
import type { IdTokenClaims } from './check-id-token.ts';
import type { ClaimedIdentifier } from './link.repository.ts';
import type { ProviderSettings } from '../platform/providers/provider-settings.ts';

/** What an ID token says about a person, in the register's words. */
export type Claimed = {
  readonly subject: string;
  readonly providerSession: string | null;
  readonly identifiers: readonly ClaimedIdentifier[];
  readonly groupRoles: readonly GroupRole[];
  readonly isStaff: boolean;
  /** Whether the token says anything of it: silence gives no rights and takes none away for good. */
  readonly saysStaff: boolean;
  readonly staffType: StaffType;
  readonly unitCode: string | null;
  /** The unit in the provider's own words. */
  readonly unitClaim: string | null;
  readonly name: string | null;
  /** The name proper, never the name of a login in its place. */
  readonly fullName: string | null;
  readonly email: string | null;
  readonly functionTitle: string | null;
  readonly language: OfficialLanguage | null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The claim of that name, or the one that a dotted path leads to (`realm_access.roles`). */
const claimAt = (claims: Readonly<Record<string, unknown>>, name: string): unknown => {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>((at, part) => (isRecord(at) && Object.hasOwn(at, part) ? at[part] : undefined), claims);
};

const cleaned = (value: unknown, longest: number): string | null => {
  if (typeof value !== 'string') return null;
  const text = value
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim()
    .slice(0, longest);
  return text === '' ? null : text;
};

/** Identifiers are compared, so they are taken whole or not at all. */
const identifierText = (value: unknown): string | null => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[^\p{Cc}\p{Cs}]{1,255}$/u.test(text) && text.trim() !== '' ? text : null;
};

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string').slice(0, 2000);

const identifiersOf = (claims: IdTokenClaims, settings: ProviderSettings): readonly ClaimedIdentifier[] =>
  Object.entries(settings.person).flatMap(([claim, kind]) => {
    const value = identifierText(claimAt(claims, claim));
    return value === null ? [] : [{ kind, value }];
  });

const groupRolesOf = (claims: IdTokenClaims, { groups }: ProviderSettings): readonly GroupRole[] => {
  if (!groups) return [];
  const held = new Set(textsOf(claimAt(claims, groups.claim)));
  return [...new Set(Object.entries(groups.roles).flatMap(([group, role]) => (held.has(group) ? [role] : [])))];
};

const staffOf = (
  claims: IdTokenClaims,
  { staff }: ProviderSettings,
): Pick<Claimed, 'isStaff' | 'saysStaff' | 'staffType'> => {
  const said = staff ? textsOf(claimAt(claims, staff.claim)) : [];
  const isStaff = staff?.values.some((value) => said.includes(value)) ?? false;
  const named = staffTypes.find((type) => said.includes(type));
  const saysStaff = said.length > 0;
  return {
    isStaff,
    saysStaff,
    staffType: isStaff ? 'staff-member' : named === 'staff-member' ? 'unknown' : (named ?? 'unknown'),
  };
};

const unitOf = (claims: IdTokenClaims, { unit }: ProviderSettings): Pick<Claimed, 'unitCode' | 'unitClaim'> => {
  const value = unit ? cleaned(claimAt(claims, unit.claim), 200) : null;
  if (!unit || value === null) return { unitCode: null, unitClaim: null };
  const unitCode = Object.hasOwn(unit.values, value) ? (unit.values[value] ?? value) : value;
  return { unitCode, unitClaim: value };
};

const fullNameOf = (claims: IdTokenClaims): string | null => {
  const parts = [cleaned(claims['given_name'], 100), cleaned(claims['family_name'], 100)].filter(Boolean).join(' ');
  return cleaned(claims['name'], 200) ?? (parts || null);
};

const languageOf = (claims: IdTokenClaims): OfficialLanguage | null => {
  const language = cleaned(claims['locale'], 35)?.toLowerCase().split(/[-_]/u)[0] ?? '';
  return isOfficialLanguage(language) ? language : null;
};

export const readClaims = (claims: IdTokenClaims, settings: ProviderSettings): Claimed => ({
  subject: claims.sub,
  providerSession: typeof claims['sid'] === 'string' ? claims['sid'] : null,
  identifiers: identifiersOf(claims, settings),
  groupRoles: groupRolesOf(claims, settings),
  ...staffOf(claims, settings),
  ...unitOf(claims, settings),
  name: fullNameOf(claims) ?? cleaned(claims['preferred_username'], 200),
  fullName: fullNameOf(claims),
  email: cleaned(claims['email'], 254),
  functionTitle:
    ['function_title', 'job_title', 'title'].map((name) => cleaned(claims[name], 200)).find(Boolean) ?? null,
  language: languageOf(claims),
});
