import { officialLanguages } from '@mandat/domain';
import { useState } from 'react';
import { useSearches } from '../console/search.ts';
import type { ListFilter, RegisterList } from '../console/use-register-list.ts';
import { EntitiesByIds } from '../graphql/generated/entities.ts';
import { Platforms } from '../graphql/generated/session.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { SelectField, type Choice } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { attentionNames, statusWords } from './filter-words.ts';

type Props = { readonly list: RegisterList<unknown>; readonly onClose: () => void };

const firstOf = (value: unknown): string => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
};

const useChoices = (): Readonly<Record<'platform' | 'language' | 'status' | 'attention', readonly Choice[]>> => {
  const { translate, language } = useReader();
  const { data } = useQuery(Platforms, {});
  const any = { value: 'any', label: translate('accounts.filter.any') };
  return {
    platform: [any, ...(data?.platforms ?? []).map(({ code, label }) => ({ value: code, label }))],
    language: [any, ...officialLanguages.map((code) => ({ value: code, label: language(code) }))],
    status: [
      any,
      ...Object.entries(statusWords).map(([value, word]) => ({ value, label: translate(`state.account.${word}`) })),
    ],
    attention: [any, ...Object.entries(attentionNames).map(([value, key]) => ({ value, label: translate(key) }))],
  };
};

const useChosenEntity = (id: string): Found | null => {
  const { data } = useQuery(EntitiesByIds, { ids: [id] }, { enabled: id !== '' });
  const entity = data?.entities.nodes[0];
  return entity ? { id: entity.id, label: entity.name } : null;
};

/** All filters in a panel at the end side; one press applies them together. */
export const AccountFilters = ({ list, onClose }: Props) => {
  const { translate } = useReader();
  const choices = useChoices();
  const searches = useSearches();
  const [draft, setDraft] = useState<ListFilter>(list.filter);
  const known = useChosenEntity(firstOf(draft.entityOrBelow ?? draft.entity));
  const [entity, setEntity] = useState<Found | null | undefined>(undefined);
  const set = (key: string, value: string): void => {
    const { [key]: _, ...others } = draft;
    const many = key !== 'attention';
    setDraft(value === 'any' ? others : { ...others, [key]: many ? [value] : value });
  };
  const apply = (): void => {
    const { entity: _, entityOrBelow: __, ...others } = draft;
    const owner =
      entity === undefined
        ? {
            ...(draft.entityOrBelow ? { entityOrBelow: draft.entityOrBelow } : {}),
            ...(draft.entity ? { entity: draft.entity } : {}),
          }
        : entity
          ? { entityOrBelow: entity.id }
          : {};
    list.replaceFilter({ ...others, ...owner });
    onClose();
  };
  return (
    <Dialog
      open
      drawer
      title={translate('accounts.filter.allFilters')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={apply}>
            {translate('accounts.filter.apply')}
          </Button>
          <Button onClick={() => (list.replaceFilter({}), onClose())}>{translate('kit.filters.clear')}</Button>
        </>
      }
    >
      <Combobox
        id="filter-entity"
        label={translate('accounts.filter.entity')}
        value={entity === undefined ? known : entity}
        onChange={setEntity}
        search={searches.entities}
      />
      {(['platform', 'language', 'status', 'attention'] as const).map((key) => (
        <SelectField
          key={key}
          id={`filter-${key}`}
          label={translate(`accounts.filter.${key}`)}
          value={firstOf(draft[key]) || 'any'}
          choices={choices[key]}
          onChange={(value) => set(key, value)}
        />
      ))}
    </Dialog>
  );
};
