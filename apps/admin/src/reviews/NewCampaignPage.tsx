import { officialLanguages } from '@mandat/domain';
import type { FormEvent } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { useDgcDay } from '../console/use-dgc-day.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextField } from '../kit/form/TextField.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader } from '../providers/Reader.tsx';
import { CampaignPreview } from './CampaignPreview.tsx';
import { ScopeQuestions } from './ScopeQuestions.tsx';
import { useNewCampaign } from './use-new-campaign.ts';

type Props = { readonly form: ReturnType<typeof useNewCampaign>['form'] };

const Naming = ({ form: { values, set, errorOf } }: Props) => {
  const { translate, language } = useReader();
  return (
    <Sheet title={translate('campaign.names')} padded>
      <div className="m-stack m-stack-5">
        <p className="m-caption">{translate('campaign.namesHint')}</p>
        {officialLanguages.map((code) => (
          <TextField
            key={code}
            id={`names.${code}`}
            label={language(code)}
            lang={code}
            dir="auto"
            width="wide"
            value={values[`names.${code}`]}
            onChange={set(`names.${code}`)}
            error={errorOf(`names.${code}`)}
          />
        ))}
        <DateField
          id="dueOn"
          label={translate('campaign.dueOn')}
          hint={translate('campaign.dueOnHint')}
          value={values.dueOn}
          onChange={set('dueOn')}
          today={useDgcDay()}
          error={errorOf('dueOn')}
        />
      </div>
    </Sheet>
  );
};

/** About which accounts, whom that asks, and by when: it is opened once it was seen whom it asks. */
const NewCampaignPage = () => {
  const { translate } = useReader();
  const { form, preview, look, looking, open, busy } = useNewCampaign();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (preview && preview.accounts > 0) form.submit(() => void open());
  };
  const ready = preview !== null && preview.accounts > 0;
  return (
    <>
      <PageHead
        title={translate('campaigns.new')}
        crumbs={[{ label: translate('campaigns.title'), to: '/campaigns' }]}
        lead={translate('campaigns.noneText')}
      />
      <form noValidate onSubmit={submit} className="m-stack m-stack-5">
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormFault fault={form.general} />
        <ScopeQuestions form={form} />
        <p>
          <Button busy={looking} onClick={() => void look()}>
            {translate('campaign.preview')}
          </Button>
        </p>
        {preview ? <CampaignPreview preview={preview} /> : null}
        <Naming form={form} />
        <div className="m-stack">
          <p className="m-row">
            <Button kind="primary" type="submit" busy={busy || !ready}>
              {translate('campaign.open')}
            </Button>
            <ButtonLink to="/campaigns">{translate('kit.cancel')}</ButtonLink>
          </p>
          {ready ? null : <p className="m-caption">{translate('campaign.previewFirst')}</p>}
        </div>
      </form>
    </>
  );
};

export default NewCampaignPage;
