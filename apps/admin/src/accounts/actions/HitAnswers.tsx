import { overlapAnswers, type OverlapAnswerKind } from '@mandat/domain';
import type { ComparedAccount } from '../../graphql/generated/requests.ts';
import type { HitAnswerInput } from '../../graphql/generated/schema.ts';
import { RadioCards } from '../../kit/form/ChoiceFields.tsx';
import { TextArea } from '../../kit/form/TextField.tsx';
import { useTranslate } from '../../providers/Reader.tsx';
import { FoundBeside } from '../../overlaps/FoundBeside.tsx';
import type { AlikeFound } from '../../overlaps/use-alike.ts';
import { useOverlapChoices } from '../../requests/OverlapQuestion.tsx';
import { enumeratedOf } from '../../requests/words.ts';

type HitAnswer = { readonly answer: OverlapAnswerKind | ''; readonly reason: string };
export type HitsAnswered = Readonly<Record<string, HitAnswer>>;

const blank: HitAnswer = { answer: '', reason: '' };

export const answersGiven = (answered: HitsAnswered): HitAnswerInput[] =>
  Object.entries(answered).flatMap(([otherId, { answer, reason }]) =>
    answer === '' || reason.trim() === '' ? [] : [{ otherId, answer: enumeratedOf(answer), reason }],
  );

type HitAnswersProps = {
  readonly account: ComparedAccount;
  readonly hits: readonly AlikeFound[];
  readonly values: HitsAnswered;
  readonly onChange: (values: HitsAnswered) => void;
};

/** Accounts that the search found anew: each is compared and answered before anything is official. */
export const HitAnswers = ({ account, hits, values, onChange }: HitAnswersProps) => {
  const translate = useTranslate();
  const choices = useOverlapChoices();
  if (hits.length === 0) return null;
  return (
    <div id="overlapAnswers" tabIndex={-1} className="m-stack m-stack-5">
      <p className="m-reading">{translate('accountAction.overlap.again', { count: hits.length })}</p>
      {hits.map((hit, at) => {
        const given = values[hit.id] ?? blank;
        const change = (patch: Partial<HitAnswer>) => onChange({ ...values, [hit.id]: { ...given, ...patch } });
        return (
          <div key={hit.id} className="m-stack m-stack-4">
            <FoundBeside mine={account} found={hit} number={at + 1} total={hits.length} />
            <RadioCards
              id={`answer-${hit.id}`}
              label={translate('request.overlap.answer')}
              rule="3.2 (a)"
              value={given.answer}
              choices={choices}
              onChange={(text) => change({ answer: overlapAnswers.find((each) => each === text) ?? '' })}
            />
            <TextArea
              id={`reason-${hit.id}`}
              label={translate('field.reason')}
              rows={3}
              value={given.reason}
              onChange={(reason) => change({ reason })}
            />
          </div>
        );
      })}
    </div>
  );
};
