import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';

export type CriterionLetter = 'a' | 'b' | 'c' | 'd' | 'e';
export type CriterionState = 'met' | 'notMet' | 'open';

export const criterionLetters: readonly CriterionLetter[] = ['a', 'b', 'c', 'd', 'e'];

const signs: Record<CriterionState, { icon: IconName; tone: string }> = {
  met: { icon: 's-authorized', tone: 'm-ok' },
  notMet: { icon: 's-revoked', tone: 'm-bad' },
  open: { icon: 's-requested', tone: 'm-warn' },
};

/** The five criteria of paragraph 3.2 in one line, each with shape and word. */
export const CriteriaStrip = ({ criteria }: { readonly criteria: Record<CriterionLetter, CriterionState> }) => {
  const translate = useTranslate();
  return (
    <ol className="m-criteria" aria-label={translate('kit.criteria')}>
      {criterionLetters.map((letter) => {
        const state = criteria[letter];
        return (
          <li key={letter}>
            <span className="m-criteria-key">
              <bdi dir="ltr">({letter})</bdi>
              <Icon name={signs[state].icon} className={signs[state].tone} />
            </span>
            <b>{translate(`kit.criterion.${letter}`)}</b>
            <span className="m-hidden">{translate(`kit.criteria.${state}`)}</span>
          </li>
        );
      })}
    </ol>
  );
};
