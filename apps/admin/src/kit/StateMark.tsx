import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { signOf, type StateRef, type StateSign } from './states.ts';

/** Icon, word and tone of a state; `word` replaces the vocabulary's word where a sentence says more ("23 days late"). */
export const StateMark = ({ word, ...ref }: StateRef & { readonly word?: string }) => {
  const translate = useTranslate();
  return <Mark {...signOf(ref)} word={word ?? translate(`state.${ref.of}.${ref.state}`)} />;
};

/** The same anatomy for a sentence that is no state of the vocabulary ("5 of 5 elements"). */
export const Mark = ({ icon, tone, word }: StateSign & { readonly word: string }) => (
  <span className={`m-state m-state-${tone}`}>
    <Icon name={icon} />
    <span>{word}</span>
  </span>
);
