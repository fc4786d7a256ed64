import { platformCodes, platforms } from '@mandat/domain';

const lettersOf = (platform: string): string => {
  const code = platformCodes.find((each) => each === platform);
  if (code === 'other') return '…';
  return code === undefined ? platform.slice(0, 2).toUpperCase() : platforms[code].tile;
};

/** Letters in a tile instead of a brand's logo; the platform's name stands in the text beside it. */
export const PlatformTile = ({ platform, large = false }: { readonly platform: string; readonly large?: boolean }) => (
  <span className={`m-tile ${large ? 'm-tile-large' : ''}`} aria-hidden="true">
    {lettersOf(platform)}
  </span>
);
