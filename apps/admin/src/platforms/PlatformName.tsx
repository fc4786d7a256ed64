import { usePlatformName } from '../requests/platform-name.ts';

/** What the reader's language calls a platform, wherever one is named. */
export const PlatformName = ({ code }: { readonly code: string }) => <>{usePlatformName()(code)}</>;
