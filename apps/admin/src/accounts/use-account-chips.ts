import { isRecordOf } from '../console/record-of.ts';
import type { Chip } from '../console/chip.ts';
import type { ListFilter } from '../console/use-register-list.ts';
import { EntitiesByIds } from '../graphql/generated/entities.ts';
import { Platforms } from '../graphql/generated/session.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { attentionNames, statusWords } from './filter-words.ts';

const listOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? [value] : [];
};

const useEntityName = (id: string | undefined): string | undefined => {
  const { data } = useQuery(EntitiesByIds, { ids: id ? [id] : [] }, { enabled: id !== undefined });
  return data?.entities.nodes[0]?.name;
};

const usePlatformName = (wanted: boolean): ((code: string) => string) => {
  const { data } = useQuery(Platforms, {}, { enabled: wanted });
  return (code) => data?.platforms.find((platform) => platform.code === code)?.label ?? code;
};

/** The active filters of an address in words; what the address says and the console does not know is left out. */
export const useAccountChips = (filter: ListFilter): readonly Chip[] => {
  const { translate, language } = useReader();
  const entity = listOf(filter.entity)[0] ?? listOf(filter.entityOrBelow)[0];
  const entityName = useEntityName(entity);
  const platformName = usePlatformName(filter.platform !== undefined);
  const words: Readonly<Record<string, (value: string) => string>> = {
    search: (value) => value,
    entity: (value) => entityName ?? value,
    entityOrBelow: (value) => entityName ?? value,
    platform: platformName,
    language,
    status: (value) => (isRecordOf(statusWords, value) ? translate(`state.account.${statusWords[value]}`) : value),
    attention: (value) => (isRecordOf(attentionNames, value) ? translate(attentionNames[value]) : value),
  };
  const labels: Readonly<Record<string, string>> = {
    search: translate('accounts.filter.searchChip'),
    entity: translate('accounts.filter.entity'),
    entityOrBelow: translate('accounts.filter.entity'),
    platform: translate('accounts.filter.platform'),
    language: translate('accounts.filter.language'),
    status: translate('accounts.filter.status'),
    attention: translate('accounts.filter.attention'),
  };
  return Object.entries(filter).flatMap(([key, value]) => {
    const [label, word] = [labels[key], words[key]];
    const values = listOf(value);
    return label && word && values.length > 0 ? [{ key, label, value: values.map(word).join(', ') }] : [];
  });
};
