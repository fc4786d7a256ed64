import type { OverlapLikeness } from '../graphql/generated/schema.ts';
import { wordOf } from '../graphql/words.ts';
import { Mark } from '../kit/StateMark.tsx';
import { useReader } from '../providers/Reader.tsx';

export type Alike = { readonly likeness: OverlapLikeness; readonly score: number };

/** From here on two names read the same. */
const readsTheSame = 94;

/** Why the search holds two accounts for alike, in words, and how alike they are. */
export const Likeness = ({ alike: { likeness, score } }: { readonly alike: Alike }) => {
  const { translate, number } = useReader();
  return (
    <p>
      <Mark
        icon={score >= readsTheSame ? 'same' : 'near'}
        tone="warn"
        word={translate(`overlap.likeness.${wordOf(likeness)}`)}
      />{' '}
      <span className="m-caption">{translate('overlap.score', { score: number(score) })}</span>
    </p>
  );
};
