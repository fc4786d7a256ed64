import { wordOf } from '../graphql/words.ts';
import type { HoldRow } from '../graphql/generated/holds.ts';
import type { TranslateFunction } from '../providers/Reader.tsx';

/** Whose stream is held: a source, an entity, or a cause. */
export const aboutOf = (
  { source, entity, cause }: Pick<HoldRow, 'source' | 'entity' | 'cause'>,
  translate: TranslateFunction,
): string => source?.name ?? entity?.name ?? (cause ? translate(`cause.${wordOf(cause)}`) : '');
