import { faultWords } from '../providers/data/fault-words.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';

/** Why a table was not taken, and where in it: among thousands of rows nobody finds it otherwise. */
export const refusalWords = (fault: GraphqlFault, translate: TranslateFunction): string => {
  const reason = faultWords(fault, translate);
  const { cell, row } = fault.details;
  if (typeof cell === 'string') return translate('imports.atCell', { reason, cell });
  return typeof row === 'number' ? translate('imports.atRow', { reason, row: String(row) }) : reason;
};
