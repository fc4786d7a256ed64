import { criteria, type CriterionName, type Evidence } from '@mandat/domain';
import { EvidenceFiles } from '../evidence/EvidenceFiles.tsx';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { Button } from '../kit/Button.tsx';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import type { Draft, DraftField } from './draft.ts';
import type { RequestSession } from './request-session.ts';
import { isLink } from './saving.ts';

export type AnswerProps = {
  readonly criterion: CriterionName;
  readonly draft: Draft;
  readonly record: RequestCase;
  readonly session: RequestSession;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly errorOf: (field: DraftField) => string | null;
};

type LineProps = {
  readonly id: string;
  readonly number: number;
  readonly evidence: Evidence;
  readonly onChange: (evidence: Evidence) => void;
  readonly onRemove: () => void;
};

const EvidenceLine = ({ id, number, evidence, onChange, onRemove }: LineProps) => {
  const translate = useTranslate();
  const wrong = evidence.url !== null && evidence.url !== '' && !isLink(evidence.url);
  return (
    <li className="m-evidence">
      <TextField
        id={`${id}-text-${number}`}
        label={translate('request.evidence.text', { number })}
        dir="auto"
        value={evidence.text}
        onChange={(text) => onChange({ ...evidence, text })}
      />
      <TextField
        id={`${id}-url-${number}`}
        label={translate('request.evidence.url', { number })}
        optional
        hint={wrong ? translate('request.evidence.url.wrong') : undefined}
        dir="ltr"
        inputMode="url"
        value={evidence.url ?? ''}
        onChange={(url) => onChange({ ...evidence, url: url.trim() === '' ? null : url.trim() })}
      />
      <IconButton icon="x" boxed label={translate('request.evidence.remove', { number })} onClick={onRemove} />
    </li>
  );
};

type EvidenceProps = {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly title: string;
  readonly onChange: (evidence: readonly Evidence[]) => void;
};

const EvidenceQuestions = ({ id, evidence, title, onChange }: EvidenceProps) => {
  const translate = useTranslate();
  return (
    <div className="m-stack m-stack-3" role="group" aria-label={translate('field.evidence')}>
      <p className="m-label-text">{translate('field.evidence')}</p>
      {evidence.length === 0 ? <p className="m-caption">{translate('request.evidence.none')}</p> : null}
      <ul className="m-stack m-stack-4">
        {evidence.map((each, at) => (
          <EvidenceLine
            // Lines have no identity but their place; removing one moves the texts, not the fields.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            id={id}
            number={at + 1}
            evidence={each}
            onChange={(next) => onChange(evidence.with(at, next))}
            onRemove={() => onChange(evidence.toSpliced(at, 1))}
          />
        ))}
      </ul>
      <p>
        <Button
          size="small"
          icon="plus"
          aria-label={translate('request.evidence.addTo', { criterion: title })}
          onClick={() => onChange([...evidence, { text: '', url: null }])}
        >
          {translate('request.evidence.add')}
        </Button>
      </p>
    </div>
  );
};

type StrategyProps = Pick<AnswerProps, 'draft' | 'onChange' | 'errorOf'>;

/** Recommendation 5 of A/71/383/Add.1: a purpose follows a strategy that has a name. */
const StrategyQuestion = ({ draft, onChange, errorOf }: StrategyProps) => {
  const translate = useTranslate();
  return (
    <TextField
      id="purpose.strategy"
      label={translate('request.strategy')}
      hint={translate('request.strategy.hint')}
      error={errorOf('purpose.strategy')}
      dir="auto"
      value={draft['purpose.strategy']}
      onChange={(strategy) => onChange({ 'purpose.strategy': strategy })}
    />
  );
};

const metOf = (met: boolean | null): string => (met === null ? '' : met ? 'yes' : 'no');

/** One of the five criteria: met or not, why, and on what evidence. */
export const CriterionQuestions = ({ criterion, draft, record, session, onChange, errorOf }: AnswerProps) => {
  const translate = useTranslate();
  const title = translate(`criterion.${criterion}.title`);
  const id = `${criterion}-evidence`;
  return (
    <Sheet title={title} rule={criteria[criterion].paragraph} padded>
      <div className="m-stack m-stack-5 m-options-beside">
        <TextArea
          id={`${criterion}.reason`}
          label={translate(`criterion.${criterion}.question`)}
          hint={translate(`criterion.${criterion}.hint`)}
          error={errorOf(`${criterion}.reason`)}
          value={draft[`${criterion}.reason`]}
          onChange={(reason) => onChange({ [`${criterion}.reason`]: reason })}
        />
        {criterion === 'purpose' ? <StrategyQuestion {...{ draft, onChange, errorOf }} /> : null}
        <EvidenceQuestions
          id={id}
          title={title}
          evidence={draft[`${criterion}.evidence`]}
          onChange={(evidence) => onChange({ [`${criterion}.evidence`]: evidence })}
        />
        <EvidenceFiles criterion={criterion} record={record} session={session} />
        <RadioCards
          id={`${criterion}.met`}
          label={translate('request.met')}
          error={errorOf(`${criterion}.met`)}
          value={metOf(draft[`${criterion}.met`])}
          onChange={(met) => onChange({ [`${criterion}.met`]: met === 'yes' })}
          choices={[
            { value: 'yes', label: translate('criterion.met') },
            { value: 'no', label: translate('criterion.notMet'), hint: translate('request.met.no.hint') },
          ]}
        />
      </div>
    </Sheet>
  );
};
