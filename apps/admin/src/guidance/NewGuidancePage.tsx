import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { DraftGuidance } from '../graphql/generated/guidance.ts';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { inputOf, noWords, type GuidanceAnswers } from './guidance-form.ts';
import { GuidanceForm } from './GuidanceForm.tsx';

const all = 'all';

/** DGC writes for all entities, a head and a focal point for those that are theirs. */
const useAudiences = () => {
  const translate = useTranslate();
  const { me } = useMe();
  const own = new Map(me.capacities.map(({ entity }) => [entity.id, entity.name]));
  const everybody = me.roles.includes('DGC_ADMINISTRATOR') ? [{ value: all, label: translate('guidance.forAll') }] : [];
  return [...everybody, ...[...own].map(([value, label]) => ({ value, label }))];
};

const NewGuidancePage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const audiences = useAudiences();
  const [audience, setAudience] = useState(audiences[0]?.value ?? '');
  const { act, busy, fault } = useMutation(DraftGuidance);
  const send = async (answers: GuidanceAnswers): Promise<void> => {
    const made = await act({ input: { entityId: audience === all ? null : audience, ...inputOf(answers) } });
    if (!made) return;
    notify('guidance.saved', { type: 'success' });
    await navigate(`/guidance/${made.draftGuidance.id}`);
  };
  return (
    <>
      <PageHead
        title={translate('guidance.new')}
        lead={translate('guidance.writeLead')}
        crumbs={[{ label: translate('guidance.title'), to: '/guidance' }]}
      />
      <GuidanceForm start={noWords} fault={fault} busy={busy} back="/guidance" onSend={(answers) => void send(answers)}>
        <Sheet padded>
          <SelectField
            id="entityId"
            label={translate('guidance.forWhom')}
            value={audience}
            choices={audiences}
            onChange={setAudience}
          />
        </Sheet>
      </GuidanceForm>
    </>
  );
};

export default NewGuidancePage;
