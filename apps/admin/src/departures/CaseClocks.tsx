import { TwoClocks } from '../kit/TwoClocks.tsx';
import { useNow } from '../kit/use-now.ts';
import { useReader } from '../providers/Reader.tsx';
import { accountsOfCase, effectOf } from './accounts-of-case.ts';
import { takenBy } from './case-times.ts';
import type { ShownCase } from './shown-case.ts';

/** How fast the register decided, and how long the platforms have been behind it. */
export const CaseClocks = ({ record }: { readonly record: ShownCase }) => {
  const { translate, number } = useReader();
  const now = useNow();
  const accounts = accountsOfCase(record.tasks);
  const { proven, total, endedAt } = effectOf(accounts);
  const { revoked, suspended, sessions } = takenBy(record);
  return (
    <TwoClocks
      decidedIn={record.decisionMilliseconds}
      decision={translate('case.decisionText.counts', {
        accounts: number(record.accountCount),
        privileges: number(revoked + suspended),
        sessions: number(sessions),
      })}
      effect={total > 0 ? { startedAt: record.decidedAt ?? record.openedAt, endedAt, now } : null}
      proven={proven}
      total={total}
    />
  );
};
