import { AccountRevisions, type RevisionShown } from '../graphql/generated/revisions.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { RevisionText } from './RevisionText.tsx';
import { RevisionVerbs } from './RevisionVerbs.tsx';

type Props = { readonly id: string };
type One = { readonly account: { readonly id: string; readonly title: string }; readonly revision: RevisionShown };

const Waiting = ({ account, revision }: One) => {
  const translate = useTranslate();
  const { me } = useMe();
  const { can, proposedBy } = revision;
  const isOwn = proposedBy.id === me.id;
  return (
    <Sheet title={translate(isOwn ? 'revision.waitsMine' : 'revision.waits')} rule="3.6" padded>
      <div className="m-stack m-stack-4">
        <RevisionText revision={revision} />
        {can.approve || can.refuse || can.withdraw ? (
          <RevisionVerbs account={account} revision={revision} primary={can.approve} />
        ) : null}
      </div>
    </Sheet>
  );
};

/** What is proposed for the account and waits; the record below stays as it was approved. */
export const RevisionSheets = ({ id }: Props) => {
  const { may } = useMe();
  const { data } = useQuery(AccountRevisions, { id }, { enabled: may('revision:read'), live: true });
  const account = data?.account;
  const waiting = (account?.revisions ?? []).filter(({ status }) => status === 'PROPOSED');
  return account ? waiting.map((revision) => <Waiting key={revision.id} {...{ account, revision }} />) : null;
};
