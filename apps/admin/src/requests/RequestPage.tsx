import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { RequestById, type RequestCase } from '../graphql/generated/requests.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Note } from '../kit/Note.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { RequestWizard } from './RequestWizard.tsx';

const Closed = ({ record }: { readonly record: RequestCase }) => {
  const translate = useTranslate();
  const decided = record.authorizedAt !== null || record.refusedAt !== null;
  const why =
    record.outOfScopeAt !== null
      ? 'request.outOfScope'
      : decided
        ? 'request.closed'
        : record.submittedAt
          ? 'request.withHead'
          : 'kit.denied.plain';
  return (
    <>
      <PageHead
        title={translate('request.titleOf', { title: record.title })}
        crumbs={[{ label: translate('nav.accounts'), to: '/accounts' }]}
      />
      <Note
        tone="primary"
        icon="lock"
        action={<ButtonLink to={`/accounts/${record.id}`}>{translate('request.openRecord')}</ButtonLink>}
      >
        {translate(why)}
      </Note>
    </>
  );
};

/** Steps on a request that stands in the register; whoever may edit it can go on where another stopped. */
const RequestPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(RequestById, { id }, { keep: true });
  return (
    <Loaded query={query} pick={({ account }) => account}>
      {(record) =>
        record.can.edit && record.submittedAt === null ? (
          <RequestWizard key={record.id} record={record} />
        ) : (
          <Closed record={record} />
        )
      }
    </Loaded>
  );
};

export default RequestPage;
