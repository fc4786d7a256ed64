import { Link } from 'react-router-dom';
import type { Chip } from '../console/chip.ts';
import { Chips } from '../console/ListSheet.tsx';
import { useRegisterList, type ListFilter, type RegisterList } from '../console/use-register-list.ts';
import type { AuditListResult } from '../graphql/generated/audit.ts';
import { DeniedState, EmptyState, ErrorState, NoMatch, Skeleton } from '../kit/EmptyState.tsx';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Filters } from '../kit/Filters.tsx';
import { LiveStatus } from '../kit/LiveStatus.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Timeline, TimelineLegend, type TimelineEntry } from '../kit/Timeline.tsx';
import { isFault } from '../providers/data/graphql-fault.ts';
import { useReader, type Reader } from '../providers/Reader.tsx';
import { eventTypes } from './event-types.ts';
import { timelineEntry } from './timeline-entry.tsx';

type Row = AuditListResult['auditEntries']['nodes'][number];

const About = ({ row: { account, entity } }: { readonly row: Row }) => (
  <>
    {account ? (
      <Link to={`/accounts/${account.id}`}>
        <bdi>{account.title}</bdi>
      </Link>
    ) : null}
    {entity && !account ? (
      <Link to={`/entities/${entity.id}`}>
        <bdi>{entity.name}</bdi>
      </Link>
    ) : null}
  </>
);

const entryOf = (row: Row, reader: Reader): TimelineEntry => {
  const entry = timelineEntry(row, reader);
  return {
    ...entry,
    who: (
      <>
        <About row={row} /> {entry.who}
      </>
    ),
  };
};

const useAuditChips = (filter: ListFilter): readonly Chip[] => {
  const { translate } = useReader();
  const types = Array.isArray(filter.type) ? filter.type.map(String) : [];
  const value = types.map((type) => translate(`event.name.${type}`, { _: type })).join(', ');
  return types.length > 0 ? [{ key: 'type', label: translate('audit.filter.type'), value }] : [];
};

const Body = ({ list, chips }: { readonly list: RegisterList<Row>; readonly chips: readonly Chip[] }) => {
  const reader = useReader();
  const { rows, fault } = list;
  if (fault && !rows) {
    return isFault(fault, 'FORBIDDEN') ? (
      <DeniedState />
    ) : (
      <ErrorState reference={fault.reference ?? undefined} onAgain={list.again} />
    );
  }
  if (!rows) return <Skeleton rows={8} />;
  if (rows.length === 0) {
    return chips.length > 0 ? (
      <NoMatch filters={chips.length} onRemove={() => list.replaceFilter({})} />
    ) : (
      <EmptyState bare icon="clock" title={reader.translate('audit.empty')} />
    );
  }
  return (
    <>
      <div className="m-pad">
        <Timeline entries={rows.map((row) => entryOf(row, reader))} />
      </div>
      <Pagination page={list.page} perPage={list.perPage} total={list.total} onPage={list.onPage} />
    </>
  );
};

/** What happened in the register, latest first; also an auditor's first page. */
export const AuditTimeline = () => {
  const { translate } = useReader();
  const list = useRegisterList<Row>('audit', { sort: { field: 'at', order: 'DESC' } });
  const chips = useAuditChips(list.filter);
  const choices = eventTypes.map((type) => ({ value: type, label: translate(`event.name.${type}`) }));
  return (
    <>
      <Filters>
        <SelectField
          id="audit-type"
          label={translate('audit.filter.type')}
          value={Array.isArray(list.filter.type) ? String(list.filter.type[0]) : 'any'}
          choices={[{ value: 'any', label: translate('accounts.filter.any') }, ...choices]}
          onChange={(type) => list.setFilter('type', type === 'any' ? null : [type])}
        />
        <Chips chips={chips} onRemove={(key) => list.setFilter(key, null)} />
      </Filters>
      <LiveStatus>{list.rows ? <b>{translate('kit.table.total', { count: list.total })}</b> : null}</LiveStatus>
      <Sheet title={translate('audit.timeline')} beside={<TimelineLegend />}>
        <Body list={list} chips={chips} />
      </Sheet>
    </>
  );
};

const AuditList = () => {
  const { translate } = useReader();
  return (
    <>
      <PageHead title={translate('audit.title')} lead={translate('audit.lead')} />
      <AuditTimeline />
    </>
  );
};

export default AuditList;
