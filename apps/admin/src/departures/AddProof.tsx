import { useState } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import { RecordEvidence } from '../graphql/generated/cases.ts';
import { wordOf } from '../graphql/words.ts';
import { Button } from '../kit/Button.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { ShownTask } from './shown-case.ts';

type AddProofProps = { readonly task: ShownTask; readonly onClose: () => void };

/** What was changed and how one knows; a step is done only with it. */
export const AddProof = ({ task, onClose }: AddProofProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { act, busy, fault } = useMutation(RecordEvidence);
  const [{ id, version }] = useState(task);
  const form = useForm({ evidence: '', evidenceUrl: '' }, ({ evidence }) =>
    evidence.trim() === '' ? { evidence: translate('error.evidence-missing') } : {},
  );
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    const { evidence, evidenceUrl } = form.values;
    const input = { id, version, evidence: evidence.trim(), evidenceUrl: evidenceUrl.trim() || null };
    if (!(await act({ input }))) return;
    notify('case.proofSaved');
    onClose();
  };
  const step = translate(`custodyStep.${wordOf(task.step)}`);
  return (
    <form
      noValidate
      aria-label={translate('case.addProof.of', { step })}
      className="m-stack m-stack-3 m-proof-form"
      onSubmit={(event) => {
        event.preventDefault();
        form.submit(() => void send());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <FormFault fault={form.general} />
      <TextArea
        id="evidence"
        rows={2}
        autoFocus
        label={translate('case.evidence')}
        hint={translate('case.evidenceHint')}
        value={form.values.evidence}
        onChange={form.set('evidence')}
        error={form.errorOf('evidence')}
      />
      <TextField
        id="evidenceUrl"
        dir="ltr"
        inputMode="url"
        optional
        label={translate('case.evidenceUrl')}
        value={form.values.evidenceUrl}
        onChange={form.set('evidenceUrl')}
        error={form.errorOf('evidenceUrl')}
      />
      <p className="m-row">
        <Button type="submit" kind="primary" size="small" busy={busy}>
          {translate('case.saveProof')}
        </Button>
        <Button size="small" onClick={onClose}>
          {translate('kit.cancel')}
        </Button>
      </p>
    </form>
  );
};
