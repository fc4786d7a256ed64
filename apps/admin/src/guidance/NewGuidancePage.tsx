import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMe } from '../providers/auth/Me.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { noWords } from './guidance-form.ts';
import { useGuidanceDraft } from './use-guidance-draft.ts';
import { GuidanceForm } from './GuidanceForm.tsx';

const all = 'all';
const begin = { notice: null, words: noWords };

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
  const draft = useGuidanceDraft(begin, audience === all ? null : audience);
  const done = (id: string): void => {
    notify('guidance.saved', { type: 'success' });
    void navigate(`/guidance/${id}`);
  };
  return (
    <>
      <PageHead
        title={translate('guidance.new')}
        lead={translate('guidance.writeLead')}
        crumbs={[{ label: translate('guidance.title'), to: '/guidance' }]}
      />
      <GuidanceForm draft={draft} back="/guidance" onDone={done}>
        <Sheet padded>
          {draft.begun ? (
            <p>
              {translate('guidance.forWhom')}:{' '}
              <b className="m-strong">{audiences.find(({ value }) => value === audience)?.label}</b>
            </p>
          ) : (
            <SelectField
              id="entityId"
              label={translate('guidance.forWhom')}
              value={audience}
              choices={audiences}
              onChange={setAudience}
            />
          )}
        </Sheet>
      </GuidanceForm>
    </>
  );
};

export default NewGuidancePage;
