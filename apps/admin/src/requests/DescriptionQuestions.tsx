import { officialLanguages } from '@mandat/domain';
import { CheckGroup } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { TextArea, TextField } from '../kit/form/TextField.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import type { Description } from './draft.ts';
import { otherLanguages } from './other-languages.ts';

export type DescriptionProps = {
  readonly value: Description;
  readonly onChange: (patch: Partial<Description>) => void;
  readonly errorOf: (field: keyof Description) => string | null;
};

const useLanguageSearch = (chosen: readonly string[]) => {
  const { language } = useReader();
  return async (text: string): Promise<readonly Found[]> => {
    const wanted = text.toLocaleLowerCase();
    return otherLanguages
      .map((code) => ({ id: code, label: language(code), detail: code }))
      .filter(({ id, label }) => !chosen.includes(id) && `${label} ${id}`.toLocaleLowerCase().includes(wanted))
      .slice(0, 8);
  };
};

const LanguageQuestions = ({ value, onChange, errorOf }: DescriptionProps) => {
  const { translate, language } = useReader();
  const offered = [...new Set<string>([...officialLanguages, ...value.languages])];
  const search = useLanguageSearch(value.languages);
  return (
    <div className="m-stack m-stack-4 m-options-beside">
      <CheckGroup
        id="languages"
        label={translate('field.languages')}
        rule="3.4 (c)"
        error={errorOf('languages')}
        values={value.languages}
        choices={offered.map((code) => ({ value: code, label: language(code) }))}
        onChange={(languages) => onChange({ languages })}
      />
      <Combobox
        key={value.languages.length}
        id="another-language"
        label={translate('request.languages.another')}
        hint={translate('request.languages.anotherHint')}
        optional
        value={null}
        onChange={(found) => (found ? onChange({ languages: [...value.languages, found.id] }) : undefined)}
        search={search}
      />
    </div>
  );
};

/** Which official languages the statement has to speak of, as they are chosen (2.3). */
const useStatementHint = (languages: readonly string[]): string => {
  const { translate, language, list } = useReader();
  const open = officialLanguages.filter((code) => !languages.includes(code));
  const more =
    open.length === 0
      ? translate('request.languageStatement.all')
      : translate('request.languageStatement.open', { languages: list(open.map(language)) });
  return `${translate('request.languageStatement.hint')} ${more}`;
};

/** One question in each section: what the account is for, whom it speaks to, and in which languages. */
export const DescriptionQuestions = ({ value, onChange, errorOf }: DescriptionProps) => {
  const translate = useTranslate();
  const statementHint = useStatementHint(value.languages);
  const textOf = (field: 'purpose' | 'audience' | 'languageStatement') => ({
    id: field,
    value: value[field],
    error: errorOf(field),
    label: translate(`field.${field}`),
    hint: translate(`request.${field}.hint`),
    onChange: (text: string) => onChange({ [field]: text }),
  });
  return (
    <>
      <Sheet padded>
        <TextField
          id="title"
          label={translate('field.title')}
          hint={translate('request.accountTitle.hint')}
          rule="3.4 (a)"
          width="wide"
          dir="auto"
          error={errorOf('title')}
          value={value.title}
          onChange={(title) => onChange({ title })}
        />
      </Sheet>
      <Sheet padded>
        <LanguageQuestions {...{ value, onChange, errorOf }} />
      </Sheet>
      <Sheet padded>
        <TextArea {...textOf('purpose')} rule="3.4 (e)" />
      </Sheet>
      <Sheet padded>
        <TextArea {...textOf('audience')} rule="3.4 (e)" rows={3} />
      </Sheet>
      <Sheet padded>
        <TextArea {...textOf('languageStatement')} hint={statementHint} rule="2.3" rows={3} />
      </Sheet>
    </>
  );
};
