const letters: Record<string, string> = {
  x: 'X',
  facebook: 'FB',
  instagram: 'IG',
  youtube: 'YT',
  linkedin: 'in',
  tiktok: 'TT',
  bluesky: 'BS',
  mastodon: 'M',
  telegram: 'TG',
  threads: 'TH',
  flickr: 'FL',
  whatsapp: 'WA',
  weibo: 'WB',
  wechat: 'WC',
  vk: 'VK',
  other: '…',
};

/** Letters in a tile instead of a brand's logo; the platform's name stands in the text beside it. */
export const PlatformTile = ({ platform, large = false }: { readonly platform: string; readonly large?: boolean }) => (
  <span className={`m-tile ${large ? 'm-tile-large' : ''}`} aria-hidden="true">
    {letters[platform] ?? platform.slice(0, 2).toUpperCase()}
  </span>
);
