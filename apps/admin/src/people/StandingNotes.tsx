import { useState, type ReactNode } from 'react';
import { ProposeLift } from '../graphql/generated/joint.ts';
import { JointAnswer } from '../joint/JointAnswer.tsx';
import { ProposeDialog } from '../joint/ProposeDialog.tsx';
import type { ShownJoint } from '../joint/shown-joint.ts';
import { usePropose } from '../joint/use-joint.ts';
import { Button } from '../kit/Button.tsx';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { IconName } from '../theme/icons/drawings.tsx';
import type { ShownPerson } from './shown-person.ts';

type Props = { readonly person: ShownPerson };
type StandingProps = Props & { readonly joints: readonly ShownJoint[] };

const LiftDialog = ({ person: { id, name }, onClose }: Props & { readonly onClose: () => void }) => {
  const { translate } = useReader();
  const { propose, busy, fault } = usePropose(ProposeLift);
  const send = async (reason: string): Promise<void> => {
    if (await propose({ personId: id, reason })) onClose();
  };
  return (
    <ProposeDialog
      title={translate('standing.liftTitle', { person: name })}
      text={translate('standing.liftText')}
      busy={busy}
      fault={fault}
      onClose={onClose}
      onReason={(reason) => void send(reason)}
    />
  );
};

const Lift = ({ person }: Props) => {
  const { translate } = useReader();
  const [open, setOpen] = useState(false);
  if (!person.can.proposeLift) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('standing.lift')}
      </Button>
      {open ? <LiftDialog person={person} onClose={() => setOpen(false)} /> : null}
    </>
  );
};

const Proposals = ({ joints }: { readonly joints: readonly ShownJoint[] }) => {
  const { translate } = useReader();
  if (joints.length === 0) return null;
  return (
    <Sheet title={translate('joint.title')} padded>
      {joints.map((joint) => (
        <JointAnswer key={joint.id} joint={joint} />
      ))}
    </Sheet>
  );
};

type FactProps = {
  readonly tone: 'bad' | 'held' | 'warn';
  readonly icon: IconName;
  readonly what: string;
  readonly action?: ReactNode;
  readonly children: string;
};

const Fact = ({ tone, icon, what, action, children }: FactProps) => (
  <Note tone={tone} icon={icon} action={action}>
    <b className="m-strong">{what}</b> {children}
  </Note>
);

const Notes = ({ person, joints }: StandingProps) => {
  const { translate, date } = useReader();
  if (!person.standing) return null;
  const { departedAt, lockedAt, lastDay } = person.standing;
  const lift = joints.length === 0 ? <Lift person={person} /> : null;
  if (departedAt)
    return (
      <Fact tone="bad" icon="door" what={translate('standing.departed', { date: date(departedAt) })} action={lift}>
        {translate('standing.departedText')}
      </Fact>
    );
  return (
    <>
      {lockedAt ? (
        <Fact tone="held" icon="lock" what={translate('standing.locked', { date: date(lockedAt) })} action={lift}>
          {translate('standing.lockedText')}
        </Fact>
      ) : null}
      {lastDay ? (
        <Fact tone="warn" icon="clock" what={translate('standing.lastDay', { date: date(lastDay) })}>
          {translate('standing.lastDayText')}
        </Fact>
      ) : null}
    </>
  );
};

/** What the register has been told of the person's standing: departed, locked out, or a last day to come. */
export const StandingNotes = ({ person, joints }: StandingProps) => (
  <>
    <Notes person={person} joints={joints} />
    <Proposals joints={joints} />
  </>
);
