import { useMemo } from 'react';
import { signalStates, signalTypes } from '@mandat/domain';
import type { Chip } from '../console/chip.ts';
import { Chips, ListSheet } from '../console/ListSheet.tsx';
import { listAddress, useRegisterList, type ListFilter, type RegisterList } from '../console/use-register-list.ts';
import { SourceNames, type SignalRow } from '../graphql/generated/signals.ts';
import { wordOf } from '../graphql/words.ts';
import type { Column } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Filters } from '../kit/Filters.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { useFullWidth } from '../kit/frame/focus-frame.ts';
import { LiveMark } from '../kit/LiveMark.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { spanWords } from '../kit/Span.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader, useTranslate, type TranslateFunction } from '../providers/Reader.tsx';

const outside = (word: string): string => word.toUpperCase().replaceAll('-', '_');

const views = [
  { name: 'all', filter: {} },
  { name: 'unlinked', filter: { state: ['UNLINKED'] } },
  { name: 'held', filter: { state: ['HELD'] } },
  { name: 'applied', filter: { state: ['APPLIED'] } },
] as const satisfies readonly { readonly name: string; readonly filter: ListFilter }[];

const useColumns = (): readonly Column<SignalRow>[] => {
  const reader = useReader();
  return useMemo(() => {
    const { translate, dateTime } = reader;
    return [
      {
        key: 'type',
        label: translate('signal.type'),
        cell: ({ id, type, sourceName }) => (
          <FirstCell
            to={`/signals/${id}`}
            title={translate(`cause.${wordOf(type)}`)}
            caption={<bdi>{sourceName}</bdi>}
          />
        ),
      },
      {
        key: 'person',
        label: translate('signal.person'),
        cell: ({ person }) =>
          person ? (
            <PersonName name={person.name} to={`/people/${person.id}`} />
          ) : (
            <span className="m-caption">{translate('signal.nobody')}</span>
          ),
      },
      {
        key: 'state',
        label: translate('signal.state'),
        cell: ({ state }) => <StateMark of="signal" state={wordOf(state)} />,
      },
      {
        key: 'receivedAt',
        label: translate('signal.receivedAt'),
        cell: ({ receivedAt }) => dateTime(receivedAt, { style: 'short', seconds: true, zone: false }),
      },
      {
        key: 'took',
        label: translate('signal.took'),
        cell: ({ decisionMilliseconds }) =>
          decisionMilliseconds === null ? '–' : spanWords(decisionMilliseconds, reader),
      },
    ];
  }, [reader]);
};

const first = (value: unknown): string => (Array.isArray(value) && value.length > 0 ? String(value[0]) : 'any');

type Named = readonly { readonly id: string; readonly name: string }[];

const SignalFilters = ({ list, sources }: { readonly list: RegisterList<SignalRow>; readonly sources: Named }) => {
  const translate = useTranslate();
  const any = { value: 'any', label: translate('signal.filter.any') };
  const choose = (key: string) => (value: string) => list.setFilter(key, value === 'any' ? null : [value]);
  return (
    <>
      <SelectField
        id="signal-state"
        label={translate('signal.filter.state')}
        value={first(list.filter.state)}
        choices={[
          any,
          ...signalStates.map((state) => ({ value: outside(state), label: translate(`state.signal.${state}`) })),
        ]}
        onChange={choose('state')}
      />
      <SelectField
        id="signal-type"
        label={translate('signal.type')}
        value={first(list.filter.type)}
        choices={[any, ...signalTypes.map((type) => ({ value: outside(type), label: translate(`cause.${type}`) }))]}
        onChange={choose('type')}
      />
      <SelectField
        id="signal-source"
        label={translate('signal.source')}
        value={typeof list.filter.source === 'string' ? list.filter.source : 'any'}
        choices={[any, ...sources.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(value) => list.setFilter('source', value === 'any' ? null : value)}
      />
    </>
  );
};

const wordsOf = (
  filter: ListFilter,
  translate: TranslateFunction,
): { readonly state: string; readonly type: string } => {
  const state = signalStates.find((each) => outside(each) === first(filter.state));
  const type = signalTypes.find((each) => outside(each) === first(filter.type));
  return {
    state: state ? translate(`state.signal.${state}`) : '',
    type: type ? translate(`cause.${type}`) : '',
  };
};

const useChips = (filter: ListFilter, sources: Named): readonly Chip[] => {
  const translate = useTranslate();
  const words = wordsOf(filter, translate);
  const chip = (key: string, label: string, value: string): Chip[] => (filter[key] ? [{ key, label, value }] : []);
  return [
    ...chip('state', translate('signal.filter.state'), words.state),
    ...chip('type', translate('signal.type'), words.type),
    ...chip('source', translate('signal.source'), sources.find(({ id }) => id === filter.source)?.name ?? ''),
  ];
};

/** Every signal and what became of it; those that found no person in a tab of their own. */
const SignalList = () => {
  const translate = useTranslate();
  useFullWidth();
  const list = useRegisterList<SignalRow>('signals', { sort: { field: 'receivedAt', order: 'DESC' } });
  const { data } = useQuery(SourceNames, {});
  const sources = data?.signalSources ?? [];
  const chips = useChips(list.filter, sources);
  const columns = useColumns();
  const shown = views.find(({ filter }) => JSON.stringify(filter) === JSON.stringify(list.filter));
  return (
    <>
      <PageHead title={translate('signals.title')} lead={translate('signals.lead')} actions={<LiveMark />} />
      <Tabs
        label={translate('kit.views')}
        current={shown ? listAddress('/signals', shown.filter) : ''}
        tabs={views.map(({ name, filter }) => ({
          to: listAddress('/signals', filter),
          label: translate(`signals.view.${name}`),
        }))}
      />
      <Filters>
        <SignalFilters list={list} sources={sources} />
        <Chips chips={chips} onRemove={(key) => list.setFilter(key, null)} />
      </Filters>
      <LiveStatus>{list.rows ? <b>{translate('signals.count', { count: list.total })}</b> : null}</LiveStatus>
      <ListSheet
        list={list}
        label={translate('signals.title')}
        columns={columns}
        nameOf={({ person, type }) => person?.name ?? translate(`cause.${wordOf(type)}`)}
        chips={chips}
        empty={
          <EmptyState bare icon="fact" title={translate('signals.empty')}>
            {translate('signals.emptyText')}
          </EmptyState>
        }
      />
    </>
  );
};

export default SignalList;
