import { useEffect, useRef, useState } from 'react';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { Message } from '../kit/Message.tsx';
import { Steps, type Step } from '../kit/Steps.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { AddProof } from './AddProof.tsx';
import type { ShownTask } from './shown-case.ts';

const Evidence = ({ task: { doneBy, evidence, evidenceUrl } }: { readonly task: ShownTask }) => {
  const translate = useTranslate();
  if (!evidence) return null;
  return (
    <p className="m-caption" dir="auto">
      <Message
        id="case.provenBy"
        nodes={{ person: doneBy ? <PersonName name={doneBy.name} /> : null, evidence: <bdi>{evidence}</bdi> }}
      />{' '}
      {evidenceUrl ? (
        <a href={evidenceUrl} rel="noreferrer nofollow" target="_blank">
          {translate('case.evidenceLink')} {translate('kit.newWindow')}
        </a>
      ) : null}
    </p>
  );
};

const AddButton = ({
  step,
  back,
  onOpen,
}: {
  readonly step: string;
  readonly back: boolean;
  readonly onOpen: () => void;
}) => {
  const translate = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  // Whoever leaves the form stands again where they came from.
  useEffect(() => {
    if (back) button.current?.focus();
  }, [back]);
  return (
    <Button ref={button} size="small" aria-label={translate('case.addProof.of', { step })} onClick={onOpen}>
      {translate('case.addProof')}
    </Button>
  );
};

/** The checklist of one holding: what is proven and by what, and a form for what is not. */
export const TaskSteps = ({ label, tasks }: { readonly label: string; readonly tasks: readonly ShownTask[] }) => {
  const { translate, dateTime } = useReader();
  const [open, setOpen] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const stepOf = (task: ShownTask): Step => {
    const words = translate(`custodyStep.${wordOf(task.step)}`);
    const base = { id: task.id, words };
    if (task.cancelledAt) return { ...base, state: 'cancelled' };
    if (task.doneAt) {
      const at = dateTime(task.doneAt, { style: 'short', zone: false });
      return { ...base, state: 'done', end: translate('case.proven', { at }), below: <Evidence task={task} /> };
    }
    const due = translate('case.dueOn', { at: dateTime(task.dueAt, { style: 'short', zone: false }) });
    if (open === task.id) {
      const close = (): void => {
        setOpen(null);
        setLeft(task.id);
      };
      return { ...base, state: 'open', end: due, below: <AddProof task={task} onClose={close} /> };
    }
    const button = <AddButton step={words} back={left === task.id} onOpen={() => setOpen(task.id)} />;
    return { ...base, state: 'open', end: task.can.recordEvidence ? button : due };
  };
  return <Steps label={label} steps={tasks.map(stepOf)} />;
};
