import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { FormFault } from '../console/FormFault.tsx';
import { Loaded } from '../console/Loaded.tsx';
import { HeadshipList } from '../graphql/generated/headships.ts';
import { AcknowledgeInheritance, Inherited, type InheritedResult } from '../graphql/generated/offices.ts';
import { Button } from '../kit/Button.tsx';
import { Message } from '../kit/Message.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { InheritedLists } from './InheritedLists.tsx';

type Office = InheritedResult['headships']['nodes'][number];

const Acknowledge = ({ office: { id, version } }: { readonly office: Office }) => {
  const { translate } = useReader();
  const notify = useNotify();
  const navigate = useNavigate();
  const { act, busy, fault } = useMutation(AcknowledgeInheritance);
  const send = async (): Promise<void> => {
    if (!(await act({ input: { id, version } }))) return;
    notify('inherit.done', { type: 'success' });
    await navigate('/');
  };
  return (
    <div className="m-stack">
      {fault ? <FormFault fault={fault} /> : null}
      <p>
        <Button kind="primary" busy={busy} onClick={() => void send()}>
          {translate('inherit.acknowledge')}
        </Button>
      </p>
    </div>
  );
};

const Shown = ({ id, entity }: { readonly id: string; readonly entity: string }) => {
  const { translate, date } = useReader();
  const query = useQuery(Inherited, { id, entity, first: 100 });
  return (
    <Loaded query={query} pick={(found) => found} rows={8}>
      {(found) => {
        const [office] = found.headships.nodes;
        return office ? (
          <>
            <PageHead
              title={translate('inherit.title')}
              crumbs={[{ label: translate('nav.today'), to: '/' }]}
              lead={
                <Message
                  id="inherit.lead"
                  nodes={{ entity: <bdi>{office.entity.name}</bdi> }}
                  values={{ date: date(office.fromOn, 'long') }}
                />
              }
            />
            <div className="m-stack m-stack-5">
              <InheritedLists found={found} entity={office.entity.id} />
              {office.can.acknowledge ? <Acknowledge office={office} /> : null}
            </div>
          </>
        ) : null;
      }}
    </Loaded>
  );
};

/** What somebody finds who takes office: accounts, requests, people, due items, cases. */
const InheritedPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(HeadshipList, { first: 1, filter: { ids: [id] } });
  return (
    <Loaded query={query} pick={({ headships }) => headships.nodes[0] ?? null}>
      {(headship) => <Shown id={headship.id} entity={headship.entity.id} />}
    </Loaded>
  );
};

export default InheritedPage;
