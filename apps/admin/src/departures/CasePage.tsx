import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { CaseById } from '../graphql/generated/cases.ts';
import { wordOf } from '../graphql/words.ts';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { accountsOfCase, effectOf } from './accounts-of-case.ts';
import { CaseAccounts } from './CaseAccounts.tsx';
import { CaseActions } from './CaseActions.tsx';
import { CaseClocks } from './CaseClocks.tsx';
import { CaseJoints } from './CaseJoints.tsx';
import { CaseSide } from './CaseSide.tsx';
import { CaseStations } from './CaseStations.tsx';
import { caseStateOf } from './case-state.ts';
import type { ShownCase } from './shown-case.ts';

type Props = { readonly record: ShownCase };

const CaseStamp = ({ record }: Props) => {
  const { translate } = useReader();
  const { total, proven } = effectOf(accountsOfCase(record.tasks));
  const state = caseStateOf(record);
  const word = state === 'proof-awaited' ? translate('case.stamp.open', { count: total - proven }) : undefined;
  return <Stamp of="case" state={state} word={word} />;
};

const Meta = ({ record }: Props) => {
  const { translate, date } = useReader();
  const { person, entity, reference, openedAt, cause } = record;
  return (
    <>
      {person.functionTitle ? <span dir="auto">{person.functionTitle}</span> : null}
      {entity ? <bdi>{entity.name}</bdi> : null}
      <span>{translate(`cause.${wordOf(cause)}`)}</span>
      <span>{translate('case.reference', { reference })}</span>
      <span>{translate('case.openedOn', { date: date(openedAt, 'long') })}</span>
    </>
  );
};

const Shown = ({ record }: Props) => {
  const { translate } = useReader();
  const { capacity } = useMe();
  const { person, reference } = record;
  return (
    <>
      <PageHead
        title={person.name}
        documentTitle={translate('case.documentTitle', { person: person.name, reference })}
        crumbs={[
          {
            label: translate(capacity.role === 'auditor' ? 'departures.titleCases' : 'departures.title'),
            to: '/departures',
          },
        ]}
        stamp={<CaseStamp record={record} />}
        meta={<Meta record={record} />}
        actions={<CaseActions record={record} />}
      />
      <div className="m-stack m-stack-5">
        <CaseJoints record={record} />
        <CaseClocks record={record} />
        <CaseStations record={record} />
        <Columns side={<CaseSide record={record} />}>
          <CaseAccounts record={record} />
        </Columns>
      </div>
    </>
  );
};

/** Somebody left or moved: what was decided, how fast, and what is still open on the platforms. It follows by itself. */
const CasePage = () => {
  const { id = '' } = useParams();
  const { may } = useMe();
  const query = useQuery(CaseById, { id, joints: may('joint:read') }, { live: true });
  return (
    <Loaded query={query} pick={({ case: record }) => record} rows={8}>
      {(record) => <Shown key={record.id} record={record} />}
    </Loaded>
  );
};

export default CasePage;
