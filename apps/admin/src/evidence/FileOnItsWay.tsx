import { Button } from '../kit/Button.tsx';
import { useReader } from '../providers/Reader.tsx';

export type OnItsWay = { readonly name: string; readonly share: number };

/** How much of a file has gone up, and the way to stop it. */
export const FileOnItsWay = ({ name, share, onStop }: OnItsWay & { readonly onStop: () => void }) => {
  const { translate, percent } = useReader();
  const words = translate('evidence.uploading', { name, share: percent(Math.floor(share * 100) / 100) });
  return (
    <div className="m-stack m-stack-2">
      <p className="m-small">{words}</p>
      <progress className="m-file-share" value={share} max={1} aria-label={words} />
      <p>
        <Button size="small" onClick={onStop}>
          {translate('evidence.stop')}
        </Button>
      </p>
    </div>
  );
};
