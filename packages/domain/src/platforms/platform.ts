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
  'whatsapp',
  'telegram',
  'weibo',
  'wechat',
  'vk',
  'flickr',
  'soundcloud',
  'pinterest',
  'snapchat',
  'medium',
  'twitch',
  'line',
  'viber',
  'kuaishou',
  'douyin',
  'bilibili',
  'spotify',
  'vimeo',
  'dailymotion',
  'tumblr',
  'substack',
  'github',
  'discord',
  'reddit',
  'other',
] as const;

export type PlatformCode = (typeof platformCodes)[number];

export const custodyModels = ['delegated-roles', 'shared-secret', 'owner-bound'] as const;
export type CustodyModel = (typeof custodyModels)[number];

/**
 * `publication` is a magazine beside the people who write in it, `nickname` a name in a space of names of its own,
 * `domain` an account on its owner's host, `show` and `artist` what has an id of its own beside its user.
 */
export const accountKinds = [
  'account',
  'group',
  'showcase',
  'school',
  'publication',
  'nickname',
  'domain',
  'show',
  'artist',
] as const;
export type AccountKind = (typeof accountKinds)[number];

/** `legacy` is an old form that the platform redirects: the server follows it before anything is called official. */
export type RouteOutcome = AccountKind | 'legacy' | RecognitionRefusalReason;

/**
 * A path below the host, first match wins. Segments: a word or `a|b`, `*` (any one), `**` (whatever follows),
 * `:handle` (shares its place with the platform's own pages), `@:handle`, `:id`, `*-:id`, `word:id`, `word#` (a word and a
 * number), `word*` (a word and more); then `?parameter=:handle`.
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
  /** A host whose sub-domains are handles: the label alone, or the whole host name; and pages that show the account too. */
  readonly handleHost?: {
    readonly host: string;
    readonly handle: 'label' | 'whole-host';
    readonly tabs?: readonly string[];
  };
  /** Accounts may stand on a host of their owner's; it is theirs only where the platform is named with it. */
  readonly ownHosts?: true;
  /** Names so particular that a host nearly spelt like them is a look-alike. */
  readonly brands: readonly string[];
  readonly custody: CustodyModel;
  readonly custodyAlso: readonly CustodyModel[];
  /**
   * Whether it counts among the audiovisual networks of programme 24, indicator 2 (a) iii: what accounts publish there is
   * moving pictures or sound, as on YouTube, TikTok, Instagram (where reels are most of what is seen), Twitch, Vimeo,
   * Bilibili or Spotify. Texts and stills that may carry a video (X, Facebook, Weibo, Pinterest, Flickr) do not count.
   */
  readonly audiovisual: boolean;
  readonly handle: HandleRule | null;
  readonly stableId: StableIdRule | null;
  readonly reserved: readonly string[];
  readonly profileUrl: string;
  readonly stableIdUrl: string | null;
  /** Ids of another make have an address of another form: by what they begin with. */
  readonly otherIdUrls?: Readonly<Record<string, string>>;
  readonly kindUrls: Readonly<Partial<Record<AccountKind, string>>>;
  readonly routes: readonly Route[];
}
