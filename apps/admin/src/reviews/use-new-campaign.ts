import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import { OpenCampaign, PreviewCampaign, type PreviewCampaignResult } from '../graphql/generated/campaigns.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { graphql } from '../providers/data/register.ts';
import { faultFrom, useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { checkCampaign, inputOf, noAnswers, scopeOf } from './campaign-form.ts';

type Preview = PreviewCampaignResult['previewCampaign'];

/** A campaign is opened over the scope that was looked at: one that changed since has to be looked at again. */
export const useNewCampaign = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const form = useForm(noAnswers, checkCampaign(translate));
  const [seen, setSeen] = useState<{ readonly of: string; readonly preview: Preview } | null>(null);
  const [looking, setLooking] = useState(false);
  const [lookFault, setLookFault] = useState<GraphqlFault | null>(null);
  const { act, busy, fault } = useMutation(OpenCampaign);
  useFaultTaken(fault ?? lookFault, form.take);
  const scope = scopeOf(form.values);
  const key = JSON.stringify(scope);
  const look = async (): Promise<void> => {
    setLooking(true);
    setLookFault(null);
    try {
      const { previewCampaign } = await graphql(PreviewCampaign, { scope });
      setSeen({ of: key, preview: previewCampaign });
    } catch (error) {
      setLookFault(faultFrom(error));
    } finally {
      setLooking(false);
    }
  };
  const open = async (): Promise<void> => {
    const opened = await act({ input: inputOf(form.values) });
    if (!opened) return;
    notify('campaign.opened', { type: 'success' });
    await navigate(`/campaigns/${opened.openCampaign.id}`);
  };
  const preview = seen?.of === key ? seen.preview : null;
  return { form, preview, look, looking, open, busy };
};
