import { useCallback, useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { HoldById } from '../graphql/generated/holds.ts';
import { JointPanel } from '../joint/JointPanel.tsx';
import { FocusFrame } from '../kit/frame/FocusFrame.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { Steps } from '../kit/Steps.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';
import { HoldProposal } from './HoldProposal.tsx';
import { HoldMeters } from './HoldMeters.tsx';
import { HoldOutcomes } from './HoldOutcomes.tsx';
import { HoldPeople } from './HoldPeople.tsx';
import { HoldPlan } from './HoldPlan.tsx';
import type { GroupKey, ShownHold } from './shown-hold.ts';

type Props = { readonly hold: ShownHold };

const HoldStamp = ({ hold: { outcome, applied } }: Props) => {
  const { translate } = useReader();
  if (outcome === 'APPROVED') return <Stamp of="signal" state="applied" word={translate('guard.stamp.approved')} />;
  if (outcome === 'REJECTED') return <Stamp of="signal" state="rejected" word={translate('guard.stamp.rejected')} />;
  const word = applied === 0 ? translate('guard.stamp.nothing') : translate('guard.stamp.before', { count: applied });
  return <Stamp of="case" state="held" word={word} />;
};

const Lead = ({ hold }: Props) => {
  const { translate, dateTime, number, percent } = useReader();
  return (
    <>
      {translate('guard.leadText', {
        time: dateTime(hold.openedAt, { style: 'day' }),
        people: number(hold.counted),
        hours: hold.windowHours,
        limit: number(hold.limitCount),
        percent: percent(hold.limitPercent / 100),
      })}
    </>
  );
};

const Meanwhile = ({ suspends }: { readonly suspends: boolean }) => {
  const { translate } = useReader();
  return (
    <Sheet title={translate('guard.meanwhile')} padded>
      <Steps
        label={translate('guard.meanwhile')}
        steps={[
          { id: 'sessions', state: 'done', words: translate('guard.meanwhile.sessions') },
          {
            id: 'privileges',
            state: 'held',
            words: translate(suspends ? 'guard.meanwhile.suspended' : 'guard.meanwhile.kept'),
          },
          { id: 'others', state: 'done', words: translate('guard.meanwhile.others') },
        ]}
      />
    </Sheet>
  );
};

/** The plan by its groups, the answers compared, and everybody; a group of the plan leads to its people. */
const Plan = ({ hold }: Props) => {
  const [group, setGroup] = useState<GroupKey | null>(null);
  const people = useRef<HTMLDivElement>(null);
  const show = useCallback((chosen: GroupKey): void => {
    setGroup(chosen);
    people.current?.focus();
  }, []);
  return (
    <>
      <HoldPlan hold={hold} onShow={show} />
      {hold.answeredAt ? null : <HoldOutcomes hold={hold} />}
      <div ref={people} tabIndex={-1}>
        <HoldPeople holdId={hold.id} group={group} onGroup={setGroup} />
      </div>
    </>
  );
};

const Shown = ({ hold, suspends }: Props & { readonly suspends: boolean }) => {
  const { translate } = useReader();
  const { reference, people, held, jointDecisions, can } = hold;
  const proposes = can.proposeApproval || can.proposeRejection || can.proposeUndo;
  return (
    <>
      <PageHead
        title={
          hold.answeredAt
            ? translate('guard.wasTitle', { count: people })
            : translate('guard.heldTitle', { count: held })
        }
        documentTitle={translate('guard.batch', { reference })}
        crumbs={[{ label: translate('guard.title'), to: '/guard' }]}
        stamp={<HoldStamp hold={hold} />}
        meta={<span>{translate('guard.batch', { reference })}</span>}
        lead={hold.answeredAt ? null : <Lead hold={hold} />}
      />
      <FocusFrame
        panel={
          <>
            <JointPanel joints={jointDecisions} proposal={proposes ? <HoldProposal hold={hold} /> : null} />
            {hold.answeredAt ? null : <Meanwhile suspends={suspends} />}
          </>
        }
      >
        <HoldMeters hold={hold} />
        <Plan hold={hold} />
      </FocusFrame>
    </>
  );
};

/** More than the limits allow: why it is held, what it would do, and the two people who decide. */
const HoldPage = () => {
  const { id = '' } = useParams();
  const query = useQuery(HoldById, { id }, { live: true });
  return (
    <Loaded query={query} pick={({ hold, guardLimits }) => (hold ? { hold, guardLimits } : null)} rows={8}>
      {({ hold, guardLimits }) => <Shown key={hold.id} hold={hold} suspends={guardLimits.suspendWhileHeld} />}
    </Loaded>
  );
};

export default HoldPage;
