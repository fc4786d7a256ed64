import { foldHandle } from './account-key.ts';
import type { Platform } from './platform.ts';
import type { RecognitionRefusalReason } from './refusal-reasons.ts';
import { handleTextFault } from './text-safety.ts';

/** A platform whose profiles stand below `/@` gives no word away to its own pages. */
const sharesPathWithPages = (platform: Platform): boolean => !platform.profileUrl.includes('/@');

export const isReserved = (platform: Platform, handle: string): boolean =>
  platform.reserved.includes(foldHandle(platform.code, handle));

/** What is wrong with a handle, were it written alone. */
export const handleFault = (
  platform: Platform,
  handle: string,
  besidePages = sharesPathWithPages(platform),
): RecognitionRefusalReason | null => {
  const fault = handleTextFault(handle);
  if (fault) return fault;
  if (besidePages && isReserved(platform, handle)) return 'reserved-word';
  return platform.handle?.pattern.test(handle) ? null : 'handle-form';
};
