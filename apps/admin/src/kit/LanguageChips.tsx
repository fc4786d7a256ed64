import { useReader } from '../providers/Reader.tsx';

type LanguageChipsProps = {
  readonly languages: readonly string[];
  /** The languages one could expect here; those that are missing stand dashed. */
  readonly of?: readonly string[];
};

export const LanguageChips = ({ languages, of = languages }: LanguageChipsProps) => {
  const reader = useReader();
  return (
    <ul className="m-languages">
      {of.map((code) => {
        const has = languages.includes(code);
        const language = reader.language(code);
        return (
          <li key={code} className={`m-language ${has ? '' : 'm-language-missing'}`} title={language}>
            <span aria-hidden="true">{code.toUpperCase()}</span>
            <span className="m-hidden" dir="auto">
              {reader.translate(has ? 'kit.languages.has' : 'kit.languages.missing', { language })}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
