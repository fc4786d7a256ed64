import { criterionNames, type CriterionName } from '@mandat/domain';
import type { FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { FormFault } from '../console/FormFault.tsx';
import { todayIn } from '../console/today.ts';
import { useFaultTaken } from '../console/use-fault-taken.ts';
import { useForm } from '../console/use-form.ts';
import { PrepareReview as PrepareReviewDocument } from '../graphql/generated/reviews.ts';
import { Button } from '../kit/Button.tsx';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { DateField } from '../kit/form/DateField.tsx';
import { ErrorSummary } from '../kit/form/ErrorSummary.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { SaveStatus } from '../kit/form/SaveStatus.tsx';
import { useReviewDraft, useReviewStart } from './use-review-draft.ts';
import { checkReview, inputOf, type ReviewAnswers, type ShownReview } from './review-form.ts';

type FormProps = { readonly form: ReturnType<typeof useForm<ReviewAnswers>> };

const Criterion = ({ name, form: { values, set, errorOf } }: FormProps & { readonly name: CriterionName }) => {
  const translate = useTranslate();
  const title = translate(`criterion.${name}.title`);
  const met = values.met[name];
  return (
    <>
      <RadioCards
        id={`met-${name}`}
        label={title}
        value={met === null ? '' : met ? 'met' : 'notMet'}
        choices={[
          { value: 'met', label: translate('criterion.met') },
          { value: 'notMet', label: translate('criterion.notMet') },
        ]}
        onChange={(value) => set('met')({ ...values.met, [name]: value === 'met' })}
      />
      <TextArea
        id={name}
        label={translate('review.reasonFor', { criterion: title })}
        rows={2}
        value={values[name]}
        onChange={set(name)}
        error={errorOf(name)}
      />
    </>
  );
};

const Effect = ({ form: { values, set, errorOf }, today }: FormProps & { readonly today: string }) => {
  const translate = useTranslate();
  return (
    <Sheet title={translate('review.effect')} padded>
      <div className="m-stack m-stack-5">
        <DateField
          id="lastPostOn"
          label={translate('review.lastPostOn')}
          optional
          value={values.lastPostOn}
          onChange={set('lastPostOn')}
          today={today}
          error={errorOf('lastPostOn')}
        />
        <TextField
          id="hoursPerWeek"
          label={translate('review.hoursPerWeek')}
          optional
          dir="ltr"
          inputMode="numeric"
          width="narrow"
          value={values.hoursPerWeek}
          onChange={set('hoursPerWeek')}
          error={errorOf('hoursPerWeek')}
        />
        <TextArea
          id="finding"
          label={translate('review.finding')}
          hint={translate('review.findingHint')}
          rule="3.2"
          value={values.finding}
          onChange={set('finding')}
          error={errorOf('finding')}
        />
        <RadioCards
          id="recommendation"
          label={translate('review.recommendation')}
          value={values.recommendation}
          choices={[
            { value: 'MAINTAIN', label: translate('review.recommend.maintain') },
            { value: 'WITHDRAW', label: translate('review.recommend.withdraw') },
          ]}
          onChange={set('recommendation')}
          error={errorOf('recommendation')}
        />
      </div>
    </Sheet>
  );
};

/** The five criteria as they are met today, and what the account does for its purpose. */
export const PrepareReview = ({ review }: { readonly review: ShownReview }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { start, key } = useReviewStart(review);
  const form = useForm(start, checkReview(translate));
  const { saver, shown } = useReviewDraft(review, key, form.values);
  const { act, busy, fault } = useMutation(PrepareReviewDocument);
  useFaultTaken(fault, form.take);
  const send = async (): Promise<void> => {
    await saver.rest();
    if (!(await act({ input: inputOf(review, form.values) }))) return saver.resume();
    saver.done();
    notify('review.saved', { type: 'success' });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.submit(() => void send());
  };
  return (
    <form noValidate onSubmit={submit} className="m-stack m-stack-5">
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <FormFault fault={form.general ?? shown.fault} />
      <Effect form={form} today={todayIn(review.account?.entity.timeZone)} />
      <Sheet title={translate('review.criteria')} padded>
        <div className="m-stack m-stack-5">
          <p className="m-caption">{translate('review.criteriaHint')}</p>
          {criterionNames.map((name) => (
            <Criterion key={name} name={name} form={form} />
          ))}
        </div>
      </Sheet>
      <p>
        <Button kind="primary" type="submit" busy={busy}>
          {translate('review.save')}
        </Button>{' '}
        <SaveStatus state={shown.save} savedAt={shown.savedAt} />
      </p>
    </form>
  );
};
