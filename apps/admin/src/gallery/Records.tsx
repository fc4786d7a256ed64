import { Button } from '../kit/Button.tsx';
import { ClockMini } from '../kit/Clock.tsx';
import { ClockLarge } from '../kit/ClockLarge.tsx';
import { CriteriaStrip } from '../kit/CriteriaStrip.tsx';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { Columns } from '../kit/frame/FocusFrame.tsx';
import { Handle } from '../kit/Handle.tsx';
import { LedgerItem } from '../kit/LedgerItem.tsx';
import { LanguageChips } from '../kit/LanguageChips.tsx';
import { Meter } from '../kit/Meter.tsx';
import { PlatformTile } from '../kit/PlatformTile.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { Timeline, TimelineLegend, type TimelineEntry } from '../kit/Timeline.tsx';

const six = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const late = { since: 'changed', start: '2026-11-05', due: '2026-11-15', today: '2026-11-17' } as const;

const entries: readonly TimelineEntry[] = [
  {
    id: '1',
    at: '2026-11-09T04:12:07Z',
    station: 'fact',
    what: 'A focal point entered a new official.',
    who: 'The head must confirm; nothing counts before.',
    differences: [
      { field: 'Authorized official', before: 'Marc Delaunay-Issa', after: 'Aïcha Benali-Strand' },
      { field: 'Contact', before: null, after: <Handle>abs@habitat.example</Handle> },
    ],
  },
  {
    id: '2',
    at: '2026-11-05T09:30:00Z',
    station: 'effect',
    what: 'Owner role removed on X.',
    who: 'Proof: a screenshot, 47 minutes after the decision.',
  },
  {
    id: '3',
    at: '2026-11-05T08:43:11Z',
    station: 'decision',
    what: 'Privileges of Marc Delaunay-Issa revoked.',
    who: (
      <>
        Reassigned. <RuleMark paragraph="4.2" />
      </>
    ),
  },
];

const Ledger = () => (
  <Sheet>
    <LedgerRow
      edge="late"
      margin={
        <>
          <b>2 days late</b>Sunday 15 Nov
        </>
      }
    >
      <LedgerItem
        kind="Change to confirm"
        rule="3.6"
        to="/accounts/1"
        title="New authorized official for UN-Habitat Français"
        detail="Changed 5 November + 10 days = due 15 November"
        action={<Button>Confirm the change</Button>}
      />
    </LedgerRow>
    <LedgerRow
      edge="today"
      margin={
        <>
          <b>Today</b>Tuesday 17 Nov
        </>
      }
      more={[<h3 key="more">Renato Albuquerque-Lind left yesterday</h3>]}
    >
      <div className="m-stack m-stack-3">
        <p className="m-row m-nowrap">
          <PlatformTile platform="instagram" large />
          <span>
            <b className="m-strong">UN-Habitat Arab States</b> <br />
            Instagram · <Handle>@mandat_demo_habitat_ar</Handle>
          </span>
        </p>
        <CriteriaStrip criteria={{ a: 'met', b: 'met', c: 'met', d: 'open', e: 'notMet' }} />
      </div>
    </LedgerRow>
    <LedgerRow edge="held" margin={<RuleMark paragraph="3.7" />}>
      <StateMark of="case" state="second-person" />
    </LedgerRow>
  </Sheet>
);

export const Records = () => (
  <>
    <Columns
      side={
        <Sheet title="State of my register" padded>
          <div className="m-stack m-stack-4">
            <Meter label="Records complete" value={53} total={58} below={<RuleMark paragraph="3.4" />} />
            <Meter label="Held by two people" value={9} total={58} tone="warn" />
            <LanguageChips languages={['ar', 'en', 'fr', 'es']} of={six} />
          </div>
        </Sheet>
      }
    >
      <Ledger />
      <Sheet title="One change waits for you" beside={<StateMark of="due" state="late" />} rule="3.6" padded>
        <ClockLarge {...late} entered={{ on: '2026-11-09', words: 'entered by the focal point' }} rule="3.6" />
      </Sheet>
      <Sheet title="Other clocks" padded>
        <div className="m-stack m-stack-5">
          <ClockLarge {...late} today="2026-11-11" />
          <div className="m-grid-3">
            <ClockMini {...late} today="2026-11-07" />
            <ClockMini {...late} today="2026-11-13" />
            <ClockMini {...late} />
            <ClockMini {...late} doneOn="2026-11-12" />
            <ClockMini {...late} doneOn="2026-11-19" />
            <ClockMini {...late} today="2026-11-15" />
          </div>
        </div>
      </Sheet>
      <Sheet title="The record" rule="3.4" padded>
        <DefinitionList
          items={[
            { term: 'Title', value: 'ONU-Habitat en français' },
            { term: 'Handle', value: <Handle>@mandat_demo_habitat_fr</Handle> },
            { term: 'Purpose and audience', value: 'Inform French-speaking local authorities of housing policy.' },
          ]}
        />
      </Sheet>
      <Sheet title="Timeline" beside={<TimelineLegend />} padded>
        <Timeline entries={entries} />
      </Sheet>
    </Columns>
  </>
);
