import { unansweredOverlaps } from '@mandat/domain';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import { Message } from '../kit/Message.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { FoundBeside } from '../overlaps/FoundBeside.tsx';
import { caseIn } from '../requests/draft-of.ts';
import { OverlapAnswered, type OverlapShown } from '../requests/OverlapAnswered.tsx';

type CaseProps = {
  readonly record: RequestCase;
  readonly overlap: OverlapShown;
  readonly number: number;
  readonly total: number;
};

const OverlapCase = ({ record, overlap, number, total }: CaseProps) => {
  const translate = useTranslate();
  return (
    <div className="m-stack m-stack-3">
      <FoundBeside mine={record} found={overlap} number={number} total={total} />
      {overlap.answer ? (
        <OverlapAnswered overlap={overlap} />
      ) : (
        <Mark icon="s-soon" tone="warn" word={translate('criterion.unanswered')} />
      )}
    </div>
  );
};

const Summary = ({ overlap, number }: Pick<CaseProps, 'overlap' | 'number'>) => {
  const translate = useTranslate();
  const answer = overlap.answer
    ? translate(`overlapAnswer.${wordOf(overlap.answer)}`)
    : translate('criterion.unanswered');
  return (
    <Message
      id="decision.hit"
      nodes={{ title: <bdi>{(overlap.other ?? overlap.reference)?.title ?? '–'}</bdi> }}
      values={{ number, answer }}
    />
  );
};

/** The accounts that look alike: the first is open, the others unfold. */
export const OverlapCases = ({ record }: { readonly record: RequestCase }) => {
  const translate = useTranslate();
  const overlaps = record.overlaps ?? [];
  const total = overlaps.length;
  const [first, ...others] = overlaps;
  if (!first) return <p className="m-strong">{translate('request.overlaps.none')}</p>;
  const open = unansweredOverlaps(caseIn(record).overlaps);
  return (
    <>
      <h4>
        {open === 0
          ? translate('request.overlaps.allAnswered', { count: total })
          : translate('request.overlaps.toAnswer', { count: open })}
      </h4>
      <OverlapCase record={record} overlap={first} number={1} total={total} />
      {others.map((overlap, at) => (
        <details key={overlap.id} className="m-hit">
          <summary>
            <Summary overlap={overlap} number={at + 2} />
          </summary>
          <OverlapCase record={record} overlap={overlap} number={at + 2} total={total} />
        </details>
      ))}
    </>
  );
};
