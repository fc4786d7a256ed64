import { isFoundSince } from '@mandat/domain';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { AnswerFoundSince, FoundSinceOf, type FoundSinceOfResult } from '../graphql/generated/found-since.ts';
import type { AnswerOverlapInput } from '../graphql/generated/schema.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { OverlapQuestion } from '../requests/OverlapQuestion.tsx';

type Shown = NonNullable<FoundSinceOfResult['account']>;
type Found = NonNullable<Shown['overlaps']>[number];

const dateOf = (at: string | null): Date | null => (at === null ? null : new Date(at));

/** What the head decided upon stands with the decision; this is what came afterwards. */
const isSince = ({ authorizedAt }: Shown, { answeredAt }: Found): boolean =>
  isFoundSince({ authorizedAt: dateOf(authorizedAt) }, { answeredAt: dateOf(answeredAt) });

const Answers = ({ account, found }: { readonly account: Shown; readonly found: readonly Found[] }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, fault } = useMutation(AnswerFoundSince);
  const answer = async (input: AnswerOverlapInput): Promise<boolean> => {
    const taken = (await act({ input })) !== null;
    if (taken) notify('foundSince.saved');
    return taken;
  };
  return (
    <Sheet title={translate('foundSince.title')} rule="3.2 (a)" padded>
      <div className="m-stack m-stack-5">
        <p className="m-reading">{translate('foundSince.text')}</p>
        <FormFault fault={fault} />
        <ul className="m-stack m-stack-6">
          {found.map((overlap, at) => (
            <OverlapQuestion
              key={overlap.id}
              inUse
              record={account}
              overlap={overlap}
              number={at + 1}
              total={found.length}
              onAnswer={answer}
            />
          ))}
        </ul>
      </div>
    </Sheet>
  );
};

/** Accounts that look alike and were found when this one was in use already: who keeps it says how they relate. */
export const FoundSinceSheet = ({ id }: { readonly id: string }) => {
  const { may } = useMe();
  const { data } = useQuery(FoundSinceOf, { id }, { enabled: may('account:answer-overlap'), keep: true, live: true });
  const account = data?.account;
  if (!account?.can.answerOverlaps) return null;
  const found = (account.overlaps ?? []).filter((overlap) => isSince(account, overlap));
  return found.length > 0 ? <Answers account={account} found={found} /> : null;
};
