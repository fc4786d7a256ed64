import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { GuidanceNoticeById, UpdateGuidance } from '../graphql/generated/guidance.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { inputOf, wordsOf, type GuidanceAnswers } from './guidance-form.ts';
import { GuidanceForm } from './GuidanceForm.tsx';
import type { ShownNotice } from './shown-notice.ts';

const Edit = ({ notice }: { readonly notice: ShownNotice }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  // The version that stood here when the reader began: a later one of somebody else must not pass unseen.
  const [{ id, version, versions }] = useState(notice);
  const [latest] = versions;
  const { act, busy, fault } = useMutation(UpdateGuidance);
  const back = `/guidance/${id}`;
  const send = async (answers: GuidanceAnswers): Promise<void> => {
    if (!(await act({ input: { id, version, ...inputOf(answers) } }))) return;
    notify('guidance.saved', { type: 'success' });
    await navigate(back);
  };
  return (
    <>
      <PageHead
        title={translate(latest?.state === 'DRAFT' ? 'guidance.continueDraft' : 'guidance.newVersion')}
        lead={translate('guidance.writeLead')}
        crumbs={[
          { label: translate('guidance.title'), to: '/guidance' },
          { label: latest?.title || translate('guidance.untitled'), to: back },
        ]}
      />
      <GuidanceForm
        start={wordsOf(latest)}
        fault={fault}
        busy={busy}
        back={back}
        onSend={(answers) => void send(answers)}
      />
    </>
  );
};

const EditGuidancePage = () => {
  const { id = '' } = useParams();
  const query = useQuery(GuidanceNoticeById, { id });
  return (
    <Loaded query={query} pick={({ guidanceNotice }) => guidanceNotice}>
      {(notice) => <Edit notice={notice} />}
    </Loaded>
  );
};

export default EditGuidancePage;
