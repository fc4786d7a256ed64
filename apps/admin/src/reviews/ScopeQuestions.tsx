import type { ReactNode } from 'react';
import { criterionNames, officialLanguages } from '@mandat/domain';
import { useSearches } from '../console/search.ts';
import type { useForm } from '../console/use-form.ts';
import { useDgcDay } from '../console/use-dgc-day.ts';
import { CheckGroup, RadioCards } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { Icon } from '../theme/icons/Icon.tsx';
import { useReader } from '../providers/Reader.tsx';
import { usePlatformChoices } from '../requests/platform-name.ts';
import type { CampaignAnswers } from './campaign-form.ts';

type Props = { readonly form: ReturnType<typeof useForm<CampaignAnswers>> };

/** A long list folds: what is chosen of it is counted in its head. */
const Folded = ({ label, chosen, children }: FoldedProps) => {
  const { number } = useReader();
  return (
    <details>
      <summary>
        <Icon name="down" className="m-turn" />
        {label}
        {chosen > 0 ? <b> · {number(chosen)}</b> : null}
      </summary>
      {children}
    </details>
  );
};

type FoldedProps = { readonly label: string; readonly chosen: number; readonly children: ReactNode };

const Lists = ({ form: { values, set, errorOf } }: Props) => {
  const { translate, language } = useReader();
  const platforms = usePlatformChoices();
  return (
    <>
      <Folded label={translate('campaign.platforms')} chosen={values['scope.platforms'].length}>
        <CheckGroup
          id="scope.platforms"
          label={translate('campaign.platforms')}
          optional
          values={values['scope.platforms']}
          choices={platforms}
          onChange={set('scope.platforms')}
          error={errorOf('scope.platforms')}
        />
      </Folded>
      <Folded label={translate('campaign.languages')} chosen={values['scope.languages'].length}>
        <CheckGroup
          id="scope.languages"
          label={translate('campaign.languages')}
          optional
          values={values['scope.languages']}
          choices={officialLanguages.map((value) => ({ value, label: language(value) }))}
          onChange={set('scope.languages')}
        />
      </Folded>
      <Folded label={translate('campaign.criteria')} chosen={values['scope.criteria'].length}>
        <CheckGroup
          id="scope.criteria"
          label={translate('campaign.criteria')}
          optional
          values={values['scope.criteria']}
          choices={criterionNames.map((name) => ({
            value: name.toUpperCase(),
            label: translate(`criterion.${name}.title`),
          }))}
          onChange={set('scope.criteria')}
        />
      </Folded>
    </>
  );
};

/** About which accounts: every answer narrows it, none is needed. */
export const ScopeQuestions = ({ form }: Props) => {
  const { translate } = useReader();
  const searches = useSearches();
  const { values, set, errorOf } = form;
  return (
    <Sheet title={translate('campaign.scope')} padded>
      <div className="m-stack m-stack-5">
        <Combobox
          id="scope.entityId"
          label={translate('campaign.entity')}
          optional
          value={values['scope.entityId']}
          onChange={set('scope.entityId')}
          search={searches.entities}
          error={errorOf('scope.entityId')}
        />
        <Lists form={form} />
        <DateField
          id="scope.decidedBefore"
          label={translate('campaign.decidedBefore')}
          optional
          value={values['scope.decidedBefore']}
          onChange={set('scope.decidedBefore')}
          today={useDgcDay()}
          error={errorOf('scope.decidedBefore')}
        />
        <RadioCards
          id="pending"
          label={translate('campaign.pendingWord')}
          value={values.pending ? 'with' : 'without'}
          choices={[
            { value: 'with', label: translate('campaign.pending') },
            { value: 'without', label: translate('campaign.without') },
          ]}
          onChange={(value) => set('pending')(value === 'with')}
        />
      </div>
    </Sheet>
  );
};
