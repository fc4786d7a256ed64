import { useId, type ReactNode } from 'react';
import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';

export type ChainStation = {
  readonly icon: IconName;
  readonly tone?: 'ok' | 'warn' | 'primary' | 'held';
  readonly title: string;
  /** The moment, to the millisecond, or how much of it is there. */
  readonly at?: ReactNode;
  /** How long it took from the station before. */
  readonly after?: string;
  readonly children: ReactNode;
};

const tones = { ok: 'm-ok', warn: 'm-warn', primary: 'm-station-decision', held: 'm-held' } as const;

/** ● signal → ◆ decision → ■ effect, with the times on its joints. */
export const CaseChain = ({ stations }: { readonly stations: readonly ChainStation[] }) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <section className="m-sheet" aria-labelledby={id}>
      <h2 className="m-hidden" id={id}>
        {translate('kit.chain')}
      </h2>
      <ol className="m-chain">
        {stations.map(({ icon, tone, title, at, after, children }) => (
          <li key={title}>
            {after ? (
              <span className="m-chain-after">
                <span className="m-hidden">{translate('kit.chain.after')} </span>
                {after}
              </span>
            ) : null}
            <p className="m-chain-title">
              <Icon name={icon} className={tone ? tones[tone] : ''} />
              <b className="m-strong">{title}</b>
              {at ? <span className="m-end m-caption">{at}</span> : null}
            </p>
            <div className="m-stack">{children}</div>
          </li>
        ))}
      </ol>
    </section>
  );
};
