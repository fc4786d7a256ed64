import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { Loaded } from '../console/Loaded.tsx';
import { GuidanceNoticeById } from '../graphql/generated/guidance.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { wordsOf } from './guidance-form.ts';
import { GuidanceForm } from './GuidanceForm.tsx';
import { useGuidanceDraft } from './use-guidance-draft.ts';
import type { ShownNotice } from './shown-notice.ts';

const Edit = ({ notice }: { readonly notice: ShownNotice }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  // The version that stood here when the reader began: a later one of somebody else must not pass unseen.
  const [{ id, version, versions }] = useState(notice);
  const [latest] = versions;
  const draft = useGuidanceDraft({ notice: { id, version }, words: wordsOf(latest) }, null);
  const back = `/guidance/${id}`;
  const done = (): void => {
    notify('guidance.saved', { type: 'success' });
    void navigate(back);
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
      <GuidanceForm draft={draft} back={back} onDone={done} />
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
