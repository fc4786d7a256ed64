import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { signOf, type StateRef } from './states.ts';

/** The boxed state beside a page's title; once on a page. */
export const Stamp = ({ word, ...ref }: StateRef & { readonly word?: string }) => {
  const translate = useTranslate();
  const { icon, tone } = signOf(ref);
  return (
    <span className={`m-stamp m-stamp-${tone}`}>
      <Icon name={icon} />
      <span>{word ?? translate(`state.${ref.of}.${ref.state}`)}</span>
    </span>
  );
};
