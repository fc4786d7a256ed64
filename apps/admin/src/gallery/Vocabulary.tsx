import { Button } from '../kit/Button.tsx';
import { Note } from '../kit/Note.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Stamp } from '../kit/Stamp.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { states, type StateKind, type StateRef } from '../kit/states.ts';

const kinds = Object.keys(states) as StateKind[];
const refsOf = (of: StateKind): StateRef[] => Object.keys(states[of]).map((state) => ({ of, state }) as StateRef);

export const Vocabulary = () => (
  <>
    <Sheet title="Status vocabulary: shape, word, tone" padded rule="3.4">
      <div className="m-grid-3">
        {kinds.map((kind) => (
          <div key={kind} className="m-stack">
            <h3>{kind}</h3>
            {refsOf(kind).map((ref) => (
              <StateMark key={ref.state} {...ref} />
            ))}
          </div>
        ))}
      </div>
    </Sheet>
    <div className="m-grid-2">
      <Sheet title="Buttons" padded>
        <div className="m-stack m-stack-4">
          <p className="m-row">
            <Button kind="primary">Sign the letter</Button>
            <Button>Send back</Button>
            <Button kind="danger">Withdraw</Button>
            <Button kind="quiet" iconAtEnd="down">
              Show more
            </Button>
          </p>
          <p className="m-row">
            <Button reason="Not possible yet: one criterion is unanswered." reasonRule="3.2 (d)">
              Not yet
            </Button>
          </p>
          <p className="m-row">
            <RuleMark paragraph="3.6" />
            <RuleMark paragraph="3.2 (a)" />
          </p>
        </div>
      </Sheet>
      <Sheet title="Stamps and notes" padded>
        <div className="m-stack m-stack-3">
          <p className="m-row">
            <Stamp of="account" state="official" />
            <Stamp of="account" state="withdrawn" />
            <Stamp of="account" state="review-overdue" />
            <Stamp of="holding" state="suspended" />
            <Stamp of="account" state="closed" />
            <Stamp of="account" state="decision-pending" />
          </p>
          <Note>Nothing is sent before you confirm.</Note>
          <Note tone="warn" action={<Button size="small">Answer</Button>}>
            The alternate ends in 13 days.
          </Note>
          <Note tone="bad">Nobody holds this account.</Note>
          <Note tone="held">A second person must confirm.</Note>
        </div>
      </Sheet>
    </div>
  </>
);
