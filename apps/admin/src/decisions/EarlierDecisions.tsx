import type { RequestCase } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { Timeline } from '../kit/Timeline.tsx';
import { HeadQuestions } from '../requests/HeadQuestions.tsx';
import { useTranslate } from '../providers/Reader.tsx';

/** What was decided on this request before: who, in what capacity, and why. */
export const EarlierDecisions = ({ record }: { readonly record: RequestCase }) => {
  const translate = useTranslate();
  const decisions = record.decisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <Sheet title={translate('decision.history')} padded>
      <Timeline
        entries={decisions
          .toSorted((a, b) => b.decidedAt.localeCompare(a.decidedAt))
          .map(({ id, kind, capacity, reason, decidedAt, decidedBy, questions }) => ({
            id,
            at: decidedAt,
            station: 'decision' as const,
            what: translate(`decision.kind.${wordOf(kind)}`),
            who: (
              <>
                {decidedBy ? <bdi>{decidedBy.name}</bdi> : null} {translate(`decidingCapacity.${wordOf(capacity)}`)}
                {reason ? (
                  <>
                    <br />
                    <span dir="auto">{reason}</span>
                  </>
                ) : null}
                <HeadQuestions record={record} questions={questions} />
              </>
            ),
          }))}
      />
    </Sheet>
  );
};
