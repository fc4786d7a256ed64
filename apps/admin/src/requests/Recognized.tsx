import type { Recognition } from '@mandat/domain';
import { Handle } from '../kit/Handle.tsx';
import { Note } from '../kit/Note.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { usePlatformName } from './platform-name.ts';

type RecognizedProps = {
  readonly found: Recognition;
  /** Nothing is typed yet: what will appear here. */
  readonly before: string | null;
  /** A handle that nobody has yet. */
  readonly intended?: boolean;
};

type Account = Extract<Recognition, { readonly ok: true }>;

const Found = ({ account, intended }: { readonly account: Account; readonly intended: boolean }) => {
  const translate = useTranslate();
  const nameOf = usePlatformName();
  return (
    <div className="m-row m-row-top m-nowrap">
      <PlatformTile platform={account.platform} large />
      <div className="m-grow m-recognized">
        <p>
          <b className="m-strong">{nameOf(account.platform)}</b>{' '}
          {account.handle ? <Handle>{account.handle}</Handle> : null}
        </p>
        <p className="m-caption">
          {translate(intended ? 'request.recognized.intended' : 'request.recognized.keptAs')}{' '}
          <bdi dir="ltr">{account.url}</bdi>
        </p>
        {account.legacy ? <p className="m-caption">{translate('request.recognized.legacy')}</p> : null}
      </div>
    </div>
  );
};

/** Which account the text means, as it is typed, or the sentence that says why none. */
export const Recognized = ({ found, before, intended = false }: RecognizedProps) => {
  const translate = useTranslate();
  return (
    <div role="status">
      {before === null ? null : <p className="m-caption">{before}</p>}
      {before === null && found.ok ? (
        <Note tone="ok">
          <Found account={found} intended={intended} />
        </Note>
      ) : null}
      {before === null && !found.ok ? <Note tone="warn">{translate(`error.address-${found.reason}`)}</Note> : null}
    </div>
  );
};
