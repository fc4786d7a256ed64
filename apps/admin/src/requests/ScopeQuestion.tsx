import { RadioCards } from '../kit/form/ChoiceFields.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { scopeNamed, scopes, type Scope } from './start.ts';

type ScopeQuestionProps = {
  readonly value: Scope | '';
  readonly error: string | null;
  readonly onChange: (scope: Scope | '') => void;
};

/** The first question of intake: what belongs to no entity is not examined further (1.1 (a)). */
export const ScopeQuestion = ({ value, error, onChange }: ScopeQuestionProps) => {
  const translate = useTranslate();
  return (
    <Sheet padded>
      <RadioCards
        id="scope"
        label={translate('request.scope')}
        rule="1.1 (a)"
        error={error}
        value={value}
        onChange={(scope) => onChange(scopeNamed(scope))}
        choices={scopes.map((scope) => ({
          value: scope,
          label: translate(`request.scope.${scope}`),
          hint: translate(`request.scope.${scope}.hint`),
        }))}
      />
    </Sheet>
  );
};
