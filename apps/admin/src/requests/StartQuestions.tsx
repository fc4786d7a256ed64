import { DateField } from '../kit/form/DateField.tsx';
import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { todayIn } from '../console/today.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { AddressQuestion, EntityQuestion, HandleQuestion, PlatformQuestion } from './questions.tsx';
import { asked, type StartQuestionsProps } from './asked.ts';
import { ExaminedBefore } from './ExaminedBefore.tsx';
import { NotCleared } from './NotCleared.tsx';
import { OutOfScopeQuestions } from './OutOfScopeQuestions.tsx';
import { ScopeQuestion } from './ScopeQuestion.tsx';
import { isPlatformAsked, outOfScopeKindOf, platformNamed, recognizeStart } from './start.ts';

const ExistingQuestions = (props: StartQuestionsProps) => {
  const translate = useTranslate();
  const { start, onChange } = props;
  const found = recognizeStart(start);
  return (
    <>
      <Sheet padded>
        <div className="m-stack m-stack-4">
          <AddressQuestion {...asked(props, 'address')} found={found} />
          <ExaminedBefore found={found} />
          <NotCleared platform={found.ok ? found.platform : ''} kind="existing" />
          {isPlatformAsked(start) ? (
            <PlatformQuestion
              {...asked(props, 'platform')}
              onChange={(code) => onChange({ platform: platformNamed(code) })}
            />
          ) : null}
        </div>
      </Sheet>
      <Sheet padded>
        <DateField
          {...asked(props, 'createdOn')}
          label={translate('request.createdOn')}
          rule="3.5"
          optional
          today={todayIn()}
        />
      </Sheet>
    </>
  );
};

const NewQuestions = (props: StartQuestionsProps) => {
  const { start, onChange } = props;
  return (
    <Sheet padded>
      <div className="m-stack m-stack-4">
        <PlatformQuestion
          {...asked(props, 'platform')}
          onChange={(code) => onChange({ platform: platformNamed(code) })}
        />
        <NotCleared platform={start.platform} kind="new" />
        <HandleQuestion {...asked(props, 'handle')} platform={start.platform} found={recognizeStart(start)} />
      </div>
    </Sheet>
  );
};

const InstitutionalQuestions = (props: StartQuestionsProps) => {
  const translate = useTranslate();
  const { start, onChange, errorOf } = props;
  return (
    <>
      <Sheet padded>
        <RadioCards
          id="kind"
          label={translate('request.kind')}
          rule="3.1 (a)"
          error={errorOf('kind')}
          value={start.kind}
          onChange={(kind) => onChange({ kind: kind === 'new' ? 'new' : 'existing' })}
          choices={[
            {
              value: 'existing',
              label: translate('request.kind.existing'),
              hint: translate('request.kind.existing.hint'),
            },
            { value: 'new', label: translate('request.kind.new'), hint: translate('request.kind.new.hint') },
          ]}
        />
      </Sheet>
      {start.kind === 'existing' ? <ExistingQuestions {...props} /> : null}
      {start.kind === 'new' ? <NewQuestions {...props} /> : null}
      <Sheet padded>
        <EntityQuestion {...asked(props, 'entity')} />
      </Sheet>
    </>
  );
};

/** Whether it belongs to an entity; then which account, and whose. */
export const StartQuestions = ({ mayRecord, ...props }: StartQuestionsProps & { readonly mayRecord: boolean }) => {
  const { start, onChange, errorOf } = props;
  return (
    <>
      <ScopeQuestion value={start.scope} error={errorOf('scope')} onChange={(scope) => onChange({ scope })} />
      {start.scope === 'institutional' ? <InstitutionalQuestions {...props} /> : null}
      {outOfScopeKindOf(start) ? <OutOfScopeQuestions {...props} mayRecord={mayRecord} /> : null}
    </>
  );
};
