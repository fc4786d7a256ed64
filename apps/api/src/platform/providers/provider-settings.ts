import type { GroupRole, OfficialLanguage, SignalChannel, Trust } from '@mandat/domain';

/** One identity provider, as PROVIDERS_FILE describes it. */
export type ProviderSettings = {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly client: ClientCredential;
  readonly label: Readonly<Record<OfficialLanguage, string>>;
  readonly scopes: readonly string[];
  /** Claim of the ID token → kind of the identifier that links a person at the first sign-in. */
  readonly person: Readonly<Record<string, string>>;
  readonly groups: { readonly claim: string; readonly roles: Readonly<Record<string, GroupRole>> } | null;
  readonly unit: { readonly claim: string; readonly values: Readonly<Record<string, string>> } | null;
  readonly staff: { readonly claim: string; readonly values: readonly string[] } | null;
  readonly stepUp: StepUpSettings | null;
  readonly accessTokens: { readonly audience: string; readonly scopeClaim: string } | null;
  readonly signals: readonly SourceSettings[];
};

export const unitAttributes = ['department', 'division', 'organization', 'costCenter'] as const;
export type UnitAttribute = (typeof unitAttributes)[number];

/** One stream of signals that a provider may send. */
export type SourceSettings = {
  readonly name: string;
  readonly channel: Extract<SignalChannel, 'scim' | 'keycloak'>;
  readonly trust: Trust;
  /** Entity codes it may speak for, with everything below them; null: the whole register. */
  readonly scope: readonly string[] | null;
  /** Attribute of the source → claim of the ID token that equals it; the claim's kind of identifier is in `person`. */
  readonly match: Readonly<Record<string, string>>;
  /** Which attribute of the enterprise user (RFC 7643, 4.3) says where somebody works. */
  readonly unitAttribute: UnitAttribute;
  readonly silentAfterSeconds: number | null;
  /** How a directory is asked; null where the provider pushes. */
  readonly directory: DirectorySettings | null;
};

export type DirectorySettings = {
  /** Base address of the administration interface, with the realm: `https://id.example.org/admin/realms/staff`. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly pollSeconds: number;
  readonly timeoutSeconds: number;
};

export type ClientCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'key'; readonly pem: string; readonly keyId: string | null };

export type StepUpSettings = {
  readonly acr: readonly string[];
  readonly amr: readonly string[];
  /** Seconds since the person last proved who they are. */
  readonly maxAge: number;
  /** Ask also by the `claims` parameter: some providers answer it with an error page that leads nowhere. */
  readonly claims: boolean;
};
