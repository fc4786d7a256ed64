import type { ReactNode } from 'react';
import { ConflictPanel } from '../kit/form/ConflictPanel.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { criterionOf, type Draft, type DraftField } from './draft.ts';
import type { RequestSession, Shown } from './request-session.ts';

const useLabel = (): ((field: DraftField) => string) => {
  const translate = useTranslate();
  const own = {
    entity: 'request.entity',
    address: 'field.url',
    title: 'field.title',
    languages: 'field.languages',
    purpose: 'field.purpose',
    audience: 'field.audience',
    languageStatement: 'field.languageStatement',
  } as const;
  const parts = {
    met: 'request.met',
    reason: 'field.reason',
    evidence: 'field.evidence',
    strategy: 'request.strategy',
  } as const;
  return (field) => {
    const criterion = criterionOf(field);
    if (!criterion) return translate(own[field as keyof typeof own]);
    const part = field.slice(criterion.length + 1) as keyof typeof parts;
    return translate('request.conflict.field', {
      criterion: translate(`criterion.${criterion}.title`),
      part: translate(parts[part]),
    });
  };
};

const useText = (): ((value: Draft[DraftField]) => ReactNode) => {
  const { translate, language } = useReader();
  return (value) => {
    if (value === null) return translate('criterion.unanswered');
    if (typeof value === 'boolean') return translate(value ? 'criterion.met' : 'criterion.notMet');
    if (typeof value === 'string') return <span dir="auto">{value === '' ? '–' : value}</span>;
    if ('label' in value) return <bdi>{value.label}</bdi>;
    const lines = value.map((each: string | { text: string; url: string | null }) =>
      typeof each === 'string' ? language(each) : [each.text, each.url].filter(Boolean).join(' '),
    );
    return (
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    );
  };
};

/** Somebody else saved the same fields meanwhile: both texts side by side, a choice for each. */
export const Conflicts = ({ session, shown }: { readonly session: RequestSession; readonly shown: Shown }) => {
  const labelOf = useLabel();
  const textOf = useText();
  const { conflicts, base, mine } = shown.editing;
  if (conflicts.length === 0) return null;
  return (
    <ConflictPanel
      conflicts={conflicts.map((field) => ({
        field,
        label: labelOf(field),
        theirs: textOf(base[field]),
        mine: textOf(mine[field]),
      }))}
      onChoose={(field, keep) => {
        const chosen = conflicts.find((each) => each === field);
        if (chosen) session.choose(chosen, keep);
      }}
    />
  );
};
