import { TextArea } from '../kit/form/TextField.tsx';
import { Note } from '../kit/Note.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { ExaminedBefore } from './ExaminedBefore.tsx';
import { AddressQuestion, EntityQuestion, PlatformQuestion } from './questions.tsx';
import { isPlatformAsked, platformNamed, recognizeStart } from './start.ts';
import { asked, type StartQuestionsProps } from './asked.ts';

type Props = StartQuestionsProps & { readonly mayRecord: boolean };

/** Where intake ends: which account it is, who was asked, and on what that is found. */
export const OutOfScopeQuestions = ({ mayRecord, ...props }: Props) => {
  const translate = useTranslate();
  const { start, onChange } = props;
  const found = recognizeStart({ ...start, kind: 'existing' });
  if (!mayRecord)
    return <Note tone="primary">{`${translate('request.scope.ends')} ${translate('request.scope.whoRecords')}`}</Note>;
  return (
    <>
      <Note tone="primary">{translate('request.scope.ends')}</Note>
      <Sheet padded>
        <div className="m-stack m-stack-4">
          <AddressQuestion {...asked(props, 'address')} found={found} />
          <ExaminedBefore found={found} />
          {isPlatformAsked(start) ? (
            <PlatformQuestion
              {...asked(props, 'platform')}
              onChange={(code) => onChange({ platform: platformNamed(code) })}
            />
          ) : null}
        </div>
      </Sheet>
      <Sheet padded>
        <EntityQuestion {...asked(props, 'entity')} asksFor={translate('request.scope.entity')} />
      </Sheet>
      <Sheet padded>
        <TextArea
          {...asked(props, 'why')}
          label={translate('request.scope.why')}
          hint={translate('request.scope.why.hint')}
          rule="1.1 (a)"
          rows={3}
        />
      </Sheet>
    </>
  );
};
