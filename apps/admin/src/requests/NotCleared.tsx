import type { RequestKind } from '@mandat/domain';
import { PlatformsCleared } from '../graphql/generated/platforms.ts';
import { wordOf } from '../graphql/words.ts';
import { Note } from '../kit/Note.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { usePlatformName } from './platform-name.ts';

type Props = { readonly platform: string; readonly kind: RequestKind };

/** Says at once that no account may be opened on this platform, and for what it is not cleared. */
export const NotCleared = ({ platform, kind }: Props) => {
  const { translate, list } = useReader();
  const nameOf = usePlatformName();
  const { data } = useQuery(PlatformsCleared, {}, { enabled: platform !== '', background: true });
  const missing = data?.platforms.find(({ code }) => code === platform)?.missingClearances ?? [];
  const words = missing.map((each) => translate(`clearance.kind.${wordOf(each)}`));
  const said = { platform: nameOf(platform), missing: list(words) };
  return (
    <div role="status">
      {words.length > 0 ? (
        <Note tone="warn" icon="lock">
          {translate(kind === 'new' ? 'request.platform.notCleared' : 'request.platform.existingNotCleared', said)}
        </Note>
      ) : null}
    </div>
  );
};
