import { useState } from 'react';
import { TermSheet } from '../attestations/TermSheet.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { GuidanceNotices, type GuidanceNoticeRow } from '../graphql/generated/guidance.ts';
import { wordOf } from '../graphql/words.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { LedgerItem } from '../kit/LedgerItem.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Pagination } from '../kit/Pagination.tsx';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

const perPage = 25;

type Props = { readonly notice: GuidanceNoticeRow };

const Detail = ({ notice: { inForce, can } }: Props) => {
  const { translate, date } = useReader();
  if (!inForce) return null;
  const people = can.update ? (inForce.missingCount ?? 0) : 0;
  return (
    <>
      {translate('guidance.version', { number: inForce.number })}
      {inForce.fromOn ? <>, {translate('guidance.from', { date: date(inForce.fromOn, 'short') })}</> : null}
      {people > 0 ? <>. {translate('guidance.missing', { people })}</> : null}
    </>
  );
};

const Line = ({ notice }: Props) => {
  const { translate } = useReader();
  const { id, entity, inForce, versions } = notice;
  const shown = inForce ?? versions[0];
  const toRead = inForce?.toAcknowledge === true;
  return (
    <LedgerRow
      edge={toRead ? 'today' : undefined}
      margin={entity ? <bdi>{entity.code}</bdi> : translate('guidance.forAll')}
    >
      <LedgerItem
        kind={entity ? <bdi>{entity.name}</bdi> : null}
        rule="3.1 (b)"
        beside={shown ? <StateMark of="guidance" state={wordOf(shown.state)} /> : null}
        title={shown?.title || translate('guidance.untitled')}
        to={`/guidance/${id}`}
        detail={<Detail notice={notice} />}
        action={
          toRead ? (
            <ButtonLink kind="outlined" to={`/guidance/${id}`}>
              {translate('guidance.read')}
              <span className="m-hidden">: {inForce.title}</span>
            </ButtonLink>
          ) : null
        }
      />
    </LedgerRow>
  );
};

/** Notices of DGC and of heads, latest first. */
const GuidanceList = () => {
  const { translate } = useReader();
  const { may } = useMe();
  const [page, setPage] = useState(1);
  const query = useQuery(
    GuidanceNotices,
    { first: perPage, offset: perPage * (page - 1), writes: may('guidance:draft') },
    { live: true, keep: true },
  );
  return (
    <>
      <PageHead
        title={translate('guidance.title')}
        lead={translate('guidance.lead')}
        actions={
          may('guidance:draft') ? (
            <ButtonLink kind="primary" icon="plus" to="/guidance/new">
              {translate('guidance.new')}
            </ButtonLink>
          ) : null
        }
      />
      <Loaded inside query={query} pick={({ guidanceNotices }) => guidanceNotices} rows={6}>
        {({ nodes, totalCount }) =>
          nodes.length === 0 ? (
            <EmptyState icon="doc" title={translate('guidance.none')}>
              {translate('guidance.noneText')}
            </EmptyState>
          ) : (
            <Sheet title={translate('guidance.title')}>
              {nodes.map((notice) => (
                <Line key={notice.id} notice={notice} />
              ))}
              <Pagination page={page} perPage={perPage} total={totalCount} onPage={setPage} />
            </Sheet>
          )
        }
      </Loaded>
      {may('attestation:change-term') ? (
        <div className="m-below">
          <TermSheet />
        </div>
      ) : null}
    </>
  );
};

export default GuidanceList;
