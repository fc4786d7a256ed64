import { useNotify } from 'react-admin';
import { useParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { todayIn } from '../console/today.ts';
import { EntityById } from '../graphql/generated/entities.ts';
import { EndFocalPoint } from '../graphql/generated/offices.ts';
import { Button } from '../kit/Button.tsx';
import { DataTable } from '../kit/DataTable.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { FirstCell } from '../kit/FirstCell.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { NameFocalPoint } from './NameFocalPoint.tsx';
import type { ShownEntity } from './shown-entity.ts';

type Term = NonNullable<ShownEntity['focalPointTerms']>[number];
type Props = { readonly entity: ShownEntity };

const Dates = ({ term: { fromOn, untilOn } }: { readonly term: Term }) => {
  const { translate, date } = useReader();
  const from = date(fromOn, 'short');
  return untilOn
    ? translate('headship.fromUntil', { from, until: date(untilOn, 'short') })
    : translate('headship.since', { from });
};

/** Ends today: who was named by mistake is not waited for. */
const End = ({ term, today }: { readonly term: Term; readonly today: string }) => {
  const { translate } = useReader();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(EndFocalPoint);
  const { id, version, fromOn, person } = term;
  const send = async (): Promise<void> => {
    const untilOn = fromOn > today ? fromOn : today;
    if (await act({ input: { id, version, untilOn } })) notify('focal.ended', { type: 'success' });
  };
  return (
    <>
      {fault ? <FormFault fault={fault} /> : null}
      <Button size="small" busy={busy} onClick={() => void send()}>
        {translate('headship.end')} <span className="m-hidden">{person.name}</span>
      </Button>
    </>
  );
};

const Named = ({ entity }: Props) => {
  const { translate } = useReader();
  const today = todayIn(entity.timeZone);
  const terms = entity.focalPointTerms ?? [];
  const steps = {
    key: 'steps',
    label: translate('headship.column.steps'),
    cell: (term: Term) => (term.canEnd ? <End term={term} today={today} /> : null),
  };
  if (terms.length === 0) return <EmptyState title={translate('focal.none')} icon="people" />;
  return (
    <Sheet title={translate('entity.focalPoints')}>
      <DataTable
        label={translate('entity.focalPoints')}
        rows={terms}
        idOf={({ id }) => id}
        nameOf={({ person }) => person.name}
        columns={[
          {
            key: 'person',
            label: translate('headship.column.person'),
            cell: ({ person }) => <FirstCell to={`/people/${person.id}`} title={person.name} />,
          },
          { key: 'dates', label: translate('focal.dates'), cell: (term) => <Dates term={term} /> },
          ...(terms.some(({ canEnd }) => canEnd) ? [steps] : []),
        ]}
      />
    </Sheet>
  );
};

/** Who prepares what the head decides, and since when; the head names and ends here. */
const FocalPointsPage = () => {
  const { id = '' } = useParams();
  const { translate } = useReader();
  const { may } = useMe();
  const query = useQuery(EntityById, { id });
  return (
    <Loaded query={query} pick={({ entity }) => entity}>
      {(entity) => (
        <>
          <PageHead
            title={translate('focal.title', { entity: entity.name })}
            crumbs={[
              { label: translate('entities.title'), to: '/entities' },
              { label: entity.name, to: `/entities/${entity.id}` },
            ]}
            lead={translate('focal.lead')}
          />
          <div className="m-stack m-stack-5">
            <Named entity={entity} />
            {may('focal-point:name') && !entity.endedOn ? <NameFocalPoint entity={entity} /> : null}
          </div>
        </>
      )}
    </Loaded>
  );
};

export default FocalPointsPage;
