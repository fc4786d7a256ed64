import { platformCodes, type PlatformCode } from '@mandat/domain';
import { useTranslate } from '../providers/Reader.tsx';

/** Platforms keep their own names, which some write in another script; the one that is none of them is named in words. */
export const usePlatformName = (): ((code: string) => string) => {
  const translate = useTranslate();
  return (code) => translate(`platform.${platformCodes.find((each) => each === code) ?? 'other'}`);
};

export const usePlatformChoices = (): readonly { readonly value: PlatformCode; readonly label: string }[] => {
  const nameOf = usePlatformName();
  return platformCodes.map((value) => ({ value, label: nameOf(value) }));
};
