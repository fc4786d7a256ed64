import { clearanceKinds, type ClearanceKind } from '@mandat/domain';
import type { PlatformRow } from '../graphql/generated/platforms.ts';
import { wordOf } from '../graphql/words.ts';
import { Mark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';

type Clearance = PlatformRow['clearances'][number];

/** What counts, or what counted last, of a kind; one that was replaced says nothing more. */
export const shownClearance = (platform: PlatformRow, kind: ClearanceKind): Clearance | null =>
  platform.clearances.find((each) => wordOf(each.kind) === kind && wordOf(each.state) !== 'ended') ?? null;

const useDays = (): ((clearance: Clearance) => string) => {
  const { translate, date } = useReader();
  return ({ clearedOn, validUntil, state }) => {
    const from = date(clearedOn, 'short');
    if (!validUntil) return translate('platforms.since', { date: from });
    const until = date(validUntil, 'short');
    if (wordOf(state) === 'lapsed') return translate('platforms.lapsed', { date: until });
    return translate('platforms.until', { from, until });
  };
};

const Line = ({ kind, clearance }: { readonly kind: ClearanceKind; readonly clearance: Clearance | null }) => {
  const { translate } = useReader();
  const daysOf = useDays();
  const isInForce = clearance !== null && wordOf(clearance.state) === 'in-force';
  const days = clearance ? daysOf(clearance) : translate('platforms.missing');
  return (
    <li>
      <Mark
        icon={isInForce ? 's-authorized' : 's-late'}
        tone={isInForce ? 'ok' : 'bad'}
        word={`${translate(`clearance.kind.${kind}`)}: ${days}`}
      />
      {clearance?.documentReference ? (
        <p className="m-caption">
          <bdi>{translate('platforms.document', { reference: clearance.documentReference })}</bdi>
        </p>
      ) : null}
    </li>
  );
};

/** The three clearances of a platform, whether they are there or not. */
export const ClearanceLines = ({ platform }: { readonly platform: PlatformRow }) => (
  <ul className="m-stack m-plain-list">
    {clearanceKinds.map((kind) => (
      <Line key={kind} kind={kind} clearance={shownClearance(platform, kind)} />
    ))}
  </ul>
);
