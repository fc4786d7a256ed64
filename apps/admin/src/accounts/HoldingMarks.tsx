import { daysBetween } from '../kit/clock-line.ts';
import { Mark, StateMark } from '../kit/StateMark.tsx';
import type { AuthorizationStatus, HoldingStatus, SuspensionCause } from '../graphql/generated/schema.ts';
import { wordOf } from '../graphql/words.ts';
import { todayIn } from '../console/today.ts';
import { useTranslate } from '../providers/Reader.tsx';

type AuthorizationMarkProps = { readonly status: AuthorizationStatus; readonly validUntil: string };

/** Early enough for the head to authorize again before it lapses. */
const soonDays = 30;

/** Where a written authorization stands. */
export const AuthorizationMark = ({ status, validUntil }: AuthorizationMarkProps) => {
  const translate = useTranslate();
  if (status === 'SUSPENDED') return <StateMark of="holding" state="suspended" />;
  if (status === 'NOT_YET') return <Mark icon="s-soon" tone="none" word={translate('state.authorization.not-yet')} />;
  if (status === 'WITHDRAWN') return <StateMark of="authorization" state="withdrawn" />;
  if (status === 'REPLACED') return <StateMark of="authorization" state="replaced" />;
  if (status === 'LAPSED') return <StateMark of="authorization" state="lapsed" />;
  const soon = daysBetween(todayIn(), validUntil.slice(0, 10)) <= soonDays;
  return <StateMark of="authorization" state={soon ? 'ends-soon' : 'in-force'} />;
};

type HoldingMarkProps = {
  readonly status: HoldingStatus;
  readonly suspensions?: readonly { readonly cause: SuspensionCause }[];
};

/** Nothing where all is in order: a privilege needs no mark of its own; a suspension says why. */
export const HoldingMark = ({ status, suspensions = [] }: HoldingMarkProps) => {
  const translate = useTranslate();
  const [suspension] = suspensions;
  if (suspension && status === 'SUSPENDED') {
    const word = translate(`holding.suspendedBy.${wordOf(suspension.cause)}`);
    return <StateMark of="holding" state="suspended" word={word} />;
  }
  if (status === 'UNAUTHORIZED') return <StateMark of="holding" state="unauthorized" />;
  if (status === 'INTERIM_CUSTODY') return <StateMark of="holding" state="interim-custody" />;
  if (status === 'SUSPENDED') return <StateMark of="holding" state="suspended" />;
  return status === 'REMOVAL_AWAITED' ? <StateMark of="holding" state="removal-awaited" /> : null;
};
