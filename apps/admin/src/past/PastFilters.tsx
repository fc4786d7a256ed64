import { useCallback } from 'react';
import { statusWords } from '../accounts/filter-words.ts';
import type { AccountStatus } from '../graphql/generated/schema.ts';
import { Platforms } from '../graphql/generated/session.ts';
import { Filters, FilterSearch } from '../kit/Filters.tsx';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { pastStatus } from './past-status.ts';

const statuses = Object.keys(statusWords) as readonly AccountStatus[];

export type PastFilter = {
  readonly search: string;
  readonly platform: string;
  readonly status: AccountStatus | '';
};

/** What the address says; a word that is no state of an account filters nothing. */
export const pastFilter = (params: URLSearchParams): PastFilter => ({
  search: params.get('search') ?? '',
  platform: params.get('platform') ?? '',
  status: statuses.find((status) => status === params.get('status')) ?? '',
});

type Props = { readonly filter: PastFilter; readonly onChange: (changes: Partial<PastFilter>) => void };

/** Which accounts of then are shown. */
export const PastFilters = ({ filter, onChange }: Props) => {
  const { translate } = useReader();
  const { data } = useQuery(Platforms, {});
  const any = { value: 'any', label: translate('accounts.filter.any') };
  const onSearch = useCallback((search: string) => onChange({ search }), [onChange]);
  const chosen = (value: string): string => (value === 'any' ? '' : value);
  return (
    <div className="m-past-filters">
      <Filters>
        <FilterSearch value={filter.search} onChange={onSearch} label={translate('past.search')} />
        <SelectField
          id="platform"
          label={translate('accounts.filter.platform')}
          value={filter.platform || 'any'}
          choices={[any, ...(data?.platforms ?? []).map(({ code, label }) => ({ value: code, label }))]}
          onChange={(value) => onChange({ platform: chosen(value) })}
        />
        <SelectField
          id="status"
          label={translate('accounts.filter.status')}
          value={filter.status || 'any'}
          choices={[
            any,
            ...statuses.map((status) => ({
              value: status,
              label: translate(`state.account.${pastStatus(status).state}`),
            })),
          ]}
          onChange={(value) => onChange({ status: statuses.find((status) => status === value) ?? '' })}
        />
      </Filters>
    </div>
  );
};
