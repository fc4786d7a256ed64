import { FormFault } from '../console/FormFault.tsx';
import { StartImport } from '../graphql/generated/imports.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { Meter } from '../kit/Meter.tsx';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useReader } from '../providers/Reader.tsx';
import type { ShownImport } from './shown-import.ts';

const Start = ({ shown: { id, version, kind, state, can } }: { readonly shown: ShownImport }) => {
  const { translate } = useReader();
  const { act, busy, fault } = useMutation(StartImport);
  const goesOn = state === 'STOPPED';
  if (!can.start) return goesOn ? null : <p>{translate('imports.startNone')}</p>;
  return (
    <div className="m-stack m-stack-3">
      {fault ? <FormFault fault={fault} /> : null}
      {goesOn ? null : <p>{translate(`imports.startHint.${wordOf(kind)}`)}</p>}
      <p>
        <Button kind="primary" busy={busy} onClick={() => void act({ input: { id, version } })}>
          {translate(goesOn ? 'imports.goOn' : 'imports.start')}
        </Button>
      </p>
    </div>
  );
};

const countNames = ['newCount', 'sameCount', 'differentCount', 'faultyCount'] as const;

const Counts = ({ shown }: { readonly shown: ShownImport }) => {
  const { translate, number } = useReader();
  return (
    <ul className="m-stack m-stack-2">
      {countNames.map((name) => (
        <li key={name}>{translate(`imports.${name}`, { count: number(shown[name]) })}</li>
      ))}
    </ul>
  );
};

/** What the dry run found, and what was done of it. */
export const Outcome = ({ shown }: { readonly shown: ShownImport }) => {
  const { translate } = useReader();
  const { state, addedCount, newCount } = shown;
  if (state === 'UPLOADED') return null;
  if (state === 'CHECKING') return <Note tone="primary">{translate('imports.checking')}</Note>;
  return (
    <Sheet title={translate('imports.result')} padded>
      <div className="m-stack m-stack-4">
        {state === 'RUNNING' ? (
          <Meter
            label={translate('imports.running', { added: addedCount, count: newCount })}
            value={addedCount}
            total={newCount}
          />
        ) : null}
        <Counts shown={shown} />
        {state === 'CHECKED' || state === 'STOPPED' ? <Start shown={shown} /> : null}
      </div>
    </Sheet>
  );
};
