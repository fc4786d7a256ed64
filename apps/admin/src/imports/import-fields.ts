import { useMemo } from 'react';
import { importColumns } from '@mandat/domain';
import type { Choice } from '../kit/form/ChoiceFields.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { wordOf } from '../graphql/words.ts';
import type { ShownImport } from './shown-import.ts';

/** The fields that a column may fill, in the reader's words. */
export const useImportFields = (kind: ShownImport['kind']): readonly Choice[] => {
  const translate = useTranslate();
  return useMemo(
    () => importColumns[wordOf(kind)].map(({ key }) => ({ value: key, label: translate(`import.column.${key}`) })),
    [translate, kind],
  );
};
