import { useCallback } from 'react';
import { Platforms } from '../graphql/generated/session.ts';
import { Filters, FilterSearch } from '../kit/Filters.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import type { BulkList } from './use-bulk-list.ts';

/** By words and by platform: what is shown, and what “all that match” means. */
export const BulkFilters = ({ list: { search, platform, change } }: { readonly list: BulkList }) => {
  const translate = useTranslate();
  const { data } = useQuery(Platforms, {});
  const onSearch = useCallback((text: string) => change('search', text), [change]);
  return (
    <Filters>
      <FilterSearch value={search} onChange={onSearch} label={translate('accounts.filter.search')} />
      <span className="m-select-wrap">
        <select
          className="m-field m-select"
          aria-label={translate('accounts.filter.platform')}
          value={platform}
          onChange={(event) => change('platform', event.target.value)}
        >
          <option value="">{`${translate('accounts.filter.platform')}: ${translate('accounts.filter.any')}`}</option>
          {(data?.platforms ?? []).map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </Filters>
  );
};
