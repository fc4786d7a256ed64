import { Button } from '../kit/Button.tsx';
import { CaseChain } from '../kit/CaseChain.tsx';
import { HoursMini } from '../kit/HoursClock.tsx';
import { momentOf } from '../kit/hours-line.ts';
import { LimitMeter } from '../kit/LimitMeter.tsx';
import { LiveFeed } from '../kit/LiveFeed.tsx';
import { LiveMark } from '../kit/LiveMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Steps } from '../kit/Steps.tsx';
import { TwoClocks } from '../kit/TwoClocks.tsx';
import { TwoPeople } from '../kit/TwoPeople.tsx';

const startedAt = '2026-11-16T09:30:12Z';
const after = (hours: number) => ({ startedAt, endedAt: null, now: momentOf(startedAt, hours) });
const proposal = {
  what: 'apply all of it',
  reason: 'one unit renamed',
  by: 'Tomasz Wierzbicki-Hale',
  at: startedAt,
  answer: null,
};

export const Offboarding = () => (
  <>
    <TwoClocks decidedIn={411} decision="5 accounts, 7 privileges." effect={after(25.2)} proven={2} total={5} />
    <TwoClocks decidedIn={9} decision="5 accounts." effect={after(100)} proven={2} total={5} />
    <TwoClocks decidedIn={null} decision="" effect={null} proven={0} total={0} />
    <CaseChain
      stations={[
        { icon: 'fact', title: 'Signal', at: '09:30:11.802', children: 'The directory says the appointment ended.' },
        {
          icon: 'decision',
          tone: 'primary',
          title: 'Decision',
          at: '09:30:12.213',
          after: '0.411 s',
          children: '7 privileges revoked.',
        },
        {
          icon: 'awaited',
          tone: 'warn',
          title: 'Effect',
          at: '2 of 5',
          after: '25 h 12 min',
          children: 'YouTube is open.',
        },
      ]}
    />
    <div className="m-grid-3">
      <HoursMini {...after(3)} />
      <HoursMini {...after(30)} />
      <HoursMini {...after(80)} />
      <HoursMini {...after(80)} endedAt="2026-11-16T15:30:12Z" />
    </div>
    <div className="m-grid-2">
      <Sheet title="Change what the leaver knew" padded>
        <Steps
          label="Steps"
          steps={[
            { id: '1', state: 'done', words: 'Password changed', end: 'proof 16 Nov, 14:02' },
            { id: '2', state: 'open', words: 'Recovery phone changed', end: <Button size="small">Add proof</Button> },
            { id: '3', state: 'cancelled', words: 'Open sessions ended' },
          ]}
        />
      </Sheet>
      <Sheet title="As it happens" beside={<LiveMark />} padded>
        <LiveFeed
          total={2}
          entries={[
            { id: '2', at: '2026-11-16T10:42:07Z', station: 'effect', what: 'Proof accepted' },
            { id: '1', at: startedAt, station: 'decision', what: '7 privileges revoked' },
          ]}
        />
      </Sheet>
      <Sheet title="Why it is held" padded>
        <div className="m-grid-2">
          <LimitMeter label="People in 1 h" value={300} limit={5} />
          <LimitMeter label="Share of holders" value={18} limit={5} percent />
        </div>
      </Sheet>
      <Sheet title="Decision of two people" padded>
        <div className="m-stack m-stack-4">
          <TwoPeople proposal={proposal} second="You may answer." />
          <TwoPeople
            proposal={{
              ...proposal,
              answer: { kind: 'confirmed', by: 'Mei-Lin Okonkwo-Prat', at: startedAt, reason: null },
            }}
            second=""
          />
        </div>
      </Sheet>
    </div>
  </>
);
