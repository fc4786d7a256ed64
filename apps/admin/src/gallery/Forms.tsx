import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { CheckAnswers } from '../kit/form/CheckAnswers.tsx';
import { RadioCards, CheckGroup, SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { ConflictPanel } from '../kit/form/ConflictPanel.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { SaveStatus } from '../kit/form/SaveStatus.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { sessionRenewed } from '../kit/session.ts';
import { Sheet } from '../kit/Sheet.tsx';
import { useTranslate } from '../providers/Reader.tsx';

const people: readonly Found[] = [
  { id: '1', label: 'Aïcha Benali-Strand', detail: 'UN-Habitat, information officer' },
  { id: '2', label: 'Tomás Hallberg-Nkosi', detail: 'UN-Habitat, web editor' },
];
const search = async (text: string): Promise<readonly Found[]> =>
  people.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));

const Wrong = () => {
  const translate = useTranslate();
  const [hours, setHours] = useState('ten');
  const [attempt, setAttempt] = useState(0);
  return (
    <Sheet
      title="A question with an error"
      actions={<SaveStatus state="saved" savedAt={new Date('2026-11-17T10:41:00Z')} step={{ at: 4, total: 6 }} />}
      padded
    >
      <div className="m-stack m-stack-4">
        <ErrorSummary
          attempt={attempt}
          errors={[{ field: 'hours', message: translate('kit.form.number', { from: 1, to: 40 }) }]}
        />
        <TextField
          id="hours"
          label="Hours a week of the official"
          hint="From the work plan. The alternate is asked next."
          rule="3.2 (c)"
          error={translate('kit.form.number', { from: 1, to: 40 })}
          value={hours}
          onChange={setHours}
        />
        <Button onClick={() => setAttempt(attempt + 1)}>Continue</Button>
      </div>
    </Sheet>
  );
};

const Right = () => {
  const [text, setText] = useState('');
  const [kind, setKind] = useState('existing');
  const [languages, setLanguages] = useState(['fr']);
  const [platform, setPlatform] = useState('');
  const [date, setDate] = useState('2026-11-15');
  const [person, setPerson] = useState<Found | null>(null);
  return (
    <Sheet title="Fields" padded>
      <div className="m-stack m-stack-5">
        <RadioCards
          id="kind"
          label="Does the account exist?"
          value={kind}
          onChange={setKind}
          choices={[
            { value: 'existing', label: 'It exists', hint: 'Paste its address; platform and handle are recognised.' },
            { value: 'new', label: 'It is to be created' },
          ]}
        />
        <SelectField
          id="platform"
          label="Platform"
          rule="3.4 (b)"
          value={platform}
          onChange={setPlatform}
          choices={[
            { value: 'x', label: 'X' },
            { value: 'instagram', label: 'Instagram' },
          ]}
        />
        <CheckGroup
          id="languages"
          label="Content languages"
          rule="2.3"
          values={languages}
          onChange={setLanguages}
          choices={[
            { value: 'fr', label: 'French' },
            { value: 'ar', label: 'Arabic' },
          ]}
        />
        <Combobox
          id="official"
          label="Authorized official"
          rule="3.4 (d)"
          value={person}
          onChange={setPerson}
          search={search}
        />
        <DateField id="until" label="Valid until" value={date} onChange={setDate} today="2026-11-17" />
        <TextArea
          id="remark"
          label="Condition or remark"
          optional
          hint="Kept in the record."
          value={text}
          onChange={setText}
        />
      </div>
    </Sheet>
  );
};

export const Forms = () => {
  const [open, setOpen] = useState(false);
  return (
    <div className="m-grid-2">
      <Right />
      <div className="m-stack m-stack-5">
        <Wrong />
        <Sheet title="Check your answers" padded>
          <CheckAnswers
            answers={[
              { question: 'Title', answer: 'UN-Habitat Arab States', changeAt: '/kit' },
              { question: 'Platform', answer: 'Instagram', changeAt: '/kit?step=2' },
            ]}
          />
        </Sheet>
        <ConflictPanel
          by={{ person: 'Tomás Hallberg-Nkosi', time: '10:38' }}
          conflicts={[
            {
              field: 'purpose',
              label: 'Purpose',
              theirs: 'Inform local authorities',
              mine: 'Inform local authorities and tenants',
            },
          ]}
          onChoose={() => {}}
        />
        <p className="m-row">
          <Button onClick={() => setOpen(true)}>Withdraw…</Button>
          <Button onClick={() => void sessionRenewed().catch(() => {})}>End the session</Button>
        </p>
        <Dialog
          open={open}
          title="Withdraw the authorization?"
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button kind="danger" onClick={() => setOpen(false)}>
                Withdraw
              </Button>
              <Button onClick={() => setOpen(false)}>Keep</Button>
            </>
          }
        >
          <p>It stops being official at once.</p>
        </Dialog>
      </div>
    </div>
  );
};
