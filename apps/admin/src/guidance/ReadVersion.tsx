import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { AcknowledgeGuidance } from '../graphql/generated/guidance.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { StateMark } from '../kit/StateMark.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useReader } from '../providers/Reader.tsx';
import type { ShownVersion } from './shown-notice.ts';

type Props = { readonly version: ShownVersion };

const Acknowledgement = ({ version: { id, toAcknowledge, acknowledgedAt } }: Props) => {
  const { translate, date } = useReader();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(AcknowledgeGuidance);
  const send = async (): Promise<void> => {
    if (await act({ input: { versionId: id } })) notify('guidance.acknowledged', { type: 'success' });
  };
  if (acknowledgedAt)
    return <Note tone="ok">{translate('guidance.acknowledgedOn', { date: date(acknowledgedAt) })}</Note>;
  if (!toAcknowledge) return null;
  return (
    <>
      <FormFault fault={fault} />
      <Note
        tone="warn"
        action={
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {translate('guidance.acknowledge')}
          </Button>
        }
      >
        {translate('guidance.toRead')}
      </Note>
    </>
  );
};

/** A version in the language of the reader, or in the first that a draft has. */
export const ReadVersion = ({ version }: Props) => {
  const { translate, locale } = useReader();
  const { state, number, text, wordings } = version;
  const shown = text === '' ? wordings.find((wording) => wording.text !== '') : { language: locale, text };
  return (
    <Sheet
      padded
      title={translate('guidance.version', { number })}
      rule="3.1 (b)"
      beside={<StateMark of="guidance" state={wordOf(state)} />}
    >
      <div className="m-stack m-stack-4">
        {shown ? (
          <div lang={shown.language} dir="auto" style={{ whiteSpace: 'pre-line' }}>
            {shown.text}
          </div>
        ) : null}
        <Acknowledgement version={version} />
      </div>
    </Sheet>
  );
};
