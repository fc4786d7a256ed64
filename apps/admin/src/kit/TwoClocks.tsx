import type { ReactNode } from 'react';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { HoursLine, hoursSigns } from './HoursClock.tsx';
import { hoursVerdict, ranFor, type HoursClock } from './hours-line.ts';
import { runWords, SpanFigure } from './Span.tsx';
import { Mark } from './StateMark.tsx';

type TwoClocksProps = {
  /** From the signal to the last privilege taken; null: nothing is decided yet. */
  readonly decidedIn: number | null;
  readonly decision: ReactNode;
  /** null: nothing has to change on a platform. */
  readonly effect: HoursClock | null;
  readonly proven: number;
  readonly total: number;
};

const Effect = ({
  clock,
  proven,
  total,
}: {
  readonly clock: HoursClock;
  readonly proven: number;
  readonly total: number;
}) => {
  const reader = useReader();
  const verdict = hoursVerdict(clock);
  const words = runWords(ranFor(clock), reader);
  return (
    <>
      <p className="m-clock-title">
        <Icon name={proven === total ? 'effect' : 'awaited'} className={proven === total ? 'm-ok' : 'm-warn'} />
        <b className="m-strong">{reader.translate('kit.clocks.effect')}</b>
        <span className="m-end m-caption">{reader.translate('kit.clocks.proven', { proven, total })}</span>
      </p>
      <div className="m-row">
        <SpanFigure exact={false} milliseconds={ranFor(clock)} />
        <Mark {...hoursSigns[verdict]} word={reader.translate(`kit.clocks.${verdict}`)} />
      </div>
      <HoursLine {...clock} />
      <p className="m-hidden">{reader.translate(`kit.clock.effect.${verdict}`, { span: words })}</p>
    </>
  );
};

const Decision = ({ decidedIn, children }: { readonly decidedIn: number | null; readonly children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <>
      <p className="m-clock-title">
        <Icon name={decidedIn === null ? 'todo' : 'decision'} className="m-station-decision" />
        <b className="m-strong">{translate('kit.clocks.decision')}</b>
      </p>
      {decidedIn === null ? <p>{translate('kit.clocks.undecided')}</p> : <SpanFigure milliseconds={decidedIn} />}
      <p className="m-caption">{children}</p>
    </>
  );
};

/** Our decision in seconds and the effect on the platforms in hours: side by side, never added. */
export const TwoClocks = ({ decidedIn, decision, effect, proven, total }: TwoClocksProps) => {
  const translate = useTranslate();
  return (
    <section className="m-sheet m-two-clocks" aria-label={translate('kit.clocks')}>
      <div>
        <Decision decidedIn={decidedIn}>{decision}</Decision>
      </div>
      <div>
        {effect ? (
          <Effect clock={effect} proven={proven} total={total} />
        ) : (
          <>
            <p className="m-clock-title">
              <Icon name="effect" />
              <b className="m-strong">{translate('kit.clocks.effect')}</b>
            </p>
            <p>{translate('kit.clocks.nothing')}</p>
          </>
        )}
      </div>
    </section>
  );
};
