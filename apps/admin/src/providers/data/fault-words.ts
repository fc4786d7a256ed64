import type { TranslateFunction } from '../Reader.tsx';
import type { GraphqlFault } from './graphql-fault.ts';

const unsaid = '\u{E002}';

/** A fault in the reader's words: the register's own sentence, since it knows the figures; ours where it has none. */
export const faultWords = (fault: GraphqlFault, translate: TranslateFunction): string => {
  if (fault.reason && fault.reason !== fault.code) return fault.reason;
  const ours = translate(`error.${fault.code}`, { _: unsaid });
  return ours === unsaid ? translate('kit.error.text') : ours;
};
