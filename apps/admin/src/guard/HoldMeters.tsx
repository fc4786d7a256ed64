import { wordOf } from '../graphql/words.ts';
import { LimitMeter } from '../kit/LimitMeter.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { aboutOf } from './about-hold.ts';
import type { ShownHold } from './shown-hold.ts';

/** What was counted, and the limit it went over. */
export const HoldMeters = ({ hold }: { readonly hold: ShownHold }) => {
  const translate = useTranslate();
  const { windowHours, counted, denominator, limitCount, limitPercent, dimension } = hold;
  const share = denominator === 0 ? 0 : (100 * counted) / denominator;
  return (
    <Sheet
      title={translate('guard.why')}
      beside={
        <span className="m-caption">
          <bdi>{aboutOf(hold, translate)}</bdi>
        </span>
      }
      padded
    >
      <div className="m-grid-2">
        <LimitMeter label={translate('guard.why.people', { hours: windowHours })} value={counted} limit={limitCount} />
        <LimitMeter
          label={translate(`guard.why.share.${wordOf(dimension)}`)}
          value={Math.min(100, share)}
          limit={limitPercent}
          percent
        />
      </div>
    </Sheet>
  );
};
