import type { RecognitionRefusalReason } from './refusal-reasons.ts';

export const platformCodes = [
  'x',
  'facebook',
  'instagram',
  'threads',
  'youtube',
  'linkedin',
  'tiktok',
  'bluesky',
  'mastodon',
  'telegram',
  'flickr',
  'other',
] as const;

export type PlatformCode = (typeof platformCodes)[number];

export const custodyModels = ['delegated-roles', 'shared-secret', 'owner-bound'] as const;
export type CustodyModel = (typeof custodyModels)[number];

export const accountKinds = ['account', 'group', 'showcase', 'school'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** `legacy` is an old form that the platform redirects: the server follows it before anything is called official. */
export type RouteOutcome = AccountKind | 'legacy' | RecognitionRefusalReason;

/**
 * A path below the host, first match wins. Segments: a word or `a|b`, `*` (any one), `**` (whatever follows),
 * `:handle` (shares its place with the platform's own pages), `@:handle`, `:id`, `*-:id`; then `?parameter=:handle`.
 */
export type Route = readonly [path: string, outcome: RouteOutcome];

export interface HandleRule {
  readonly pattern: RegExp;
  readonly example: string;
  /** Dots carry no meaning (Facebook: `mandat.demo` is `mandatdemo`). */
  readonly dotsIgnored?: true;
}

export interface StableIdRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** No handle can look like it, so that it is recognised without its URL. */
  readonly unmistakable: boolean;
}

export interface Platform {
  readonly code: PlatformCode;
  readonly label: string;
  readonly tile: string;
  /** The first is the canonical one. */
  readonly hosts: readonly string[];
  readonly aliasHosts: readonly string[];
  readonly shortLinkHosts: readonly string[];
  /** Further hosts of the platform that never name an account. */
  readonly otherHosts?: Readonly<Record<string, RecognitionRefusalReason>>;
  /** Sub-domains, besides `www`, `m`, `mobile` and countries, that show the same accounts; `*` is any. */
  readonly subdomains: readonly string[];
  /** A host whose sub-domains are handles: the label alone, or the whole host name. */
  readonly handleHost?: { readonly host: string; readonly handle: 'label' | 'whole-host' };
  /** Names so particular that a host nearly spelt like them is a look-alike. */
  readonly brands: readonly string[];
  readonly custody: CustodyModel;
  readonly custodyAlso: readonly CustodyModel[];
  readonly audiovisual: boolean;
  readonly handle: HandleRule | null;
  readonly stableId: StableIdRule | null;
  readonly reserved: readonly string[];
  readonly profileUrl: string;
  readonly stableIdUrl: string | null;
  readonly kindUrls: Readonly<Partial<Record<AccountKind, string>>>;
  readonly routes: readonly Route[];
}
