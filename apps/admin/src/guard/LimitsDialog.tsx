import { useState } from 'react';
import { ProposeGuardLimits } from '../graphql/generated/joint.ts';
import { ProposeDialog } from '../joint/ProposeDialog.tsx';
import { usePropose } from '../joint/use-joint.ts';
import { CheckGroup } from '../kit/form/ChoiceFields.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { mostPeople, mostPercent, wholeNumber, windowsOf, writtenOf, type WrittenWindow } from './limits-form.ts';
import type { ShownLimits } from './shown-limits.ts';

type NumberProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly tried: boolean;
  readonly onChange: (value: string) => void;
};

const NumberField = ({ most, tried, value, ...field }: NumberProps) => {
  const translate = useTranslate();
  const wrong = tried && wholeNumber(value, most) === null;
  return (
    <TextField
      {...field}
      dir="ltr"
      inputMode="numeric"
      width="narrow"
      value={value}
      error={wrong ? translate('guard.limits.number', { least: 0, most }) : null}
    />
  );
};

type Props = { readonly limits: ShownLimits; readonly onClose: () => void };

/** Other limits, as the first of two people proposes them. */
export const LimitsDialog = ({ limits, onClose }: Props) => {
  const translate = useTranslate();
  const { propose, busy, fault } = usePropose(ProposeGuardLimits);
  const [windows, setWindows] = useState(() => writtenOf(limits.windows));
  const [suspends, setSuspends] = useState(limits.suspendWhileHeld);
  const [tried, setTried] = useState(false);
  const change = (at: number, part: Partial<WrittenWindow>): void =>
    setWindows((now) => now.map((window, index) => (index === at ? { ...window, ...part } : window)));
  const ready = (): boolean => {
    setTried(true);
    return windowsOf(windows) !== null;
  };
  const send = async (reason: string): Promise<void> => {
    const input = { windows: [...(windowsOf(windows) ?? [])], suspendWhileHeld: suspends, reason };
    if (await propose(input)) onClose();
  };
  return (
    <ProposeDialog
      title={translate('guard.limits.change')}
      text={translate('guard.limits.text')}
      busy={busy}
      fault={fault}
      ready={ready}
      onClose={onClose}
      onReason={(reason) => void send(reason)}
    >
      {windows.map(({ hours, people, percent }, at) => (
        <div key={hours} className="m-grid-2">
          <NumberField
            id={`people-${hours}`}
            label={translate('guard.limits.people', { hours })}
            value={people}
            most={mostPeople}
            tried={tried}
            onChange={(value) => change(at, { people: value })}
          />
          <NumberField
            id={`percent-${hours}`}
            label={translate('guard.limits.percent', { hours })}
            value={percent}
            most={mostPercent}
            tried={tried}
            onChange={(value) => change(at, { percent: value })}
          />
        </div>
      ))}
      <CheckGroup
        id="suspend"
        label={translate('guard.meanwhile')}
        values={suspends ? ['yes'] : []}
        choices={[{ value: 'yes', label: translate('guard.limits.suspend') }]}
        onChange={(values) => setSuspends(values.length > 0)}
      />
    </ProposeDialog>
  );
};
