import { platformCodes, platforms, type PlatformCode } from '@mandat/domain';
import { useTranslate } from '../providers/Reader.tsx';

/** Platforms keep their own names; the one that is none of them is named in the reader's language. */
export const usePlatformName = (): ((code: string) => string) => {
  const translate = useTranslate();
  return (code) => {
    const known = platformCodes.find((each) => each === code);
    return known === undefined || known === 'other' ? translate('platform.other') : platforms[known].label;
  };
};

export const usePlatformChoices = (): readonly { readonly value: PlatformCode; readonly label: string }[] => {
  const nameOf = usePlatformName();
  return platformCodes.map((value) => ({ value, label: nameOf(value) }));
};
