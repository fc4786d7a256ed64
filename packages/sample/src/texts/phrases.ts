import type { CriterionName } from '@mandat/domain';

export const themes = ['main', 'news', 'programmes', 'youth', 'events', 'photos', 'alerts', 'voices'] as const;
export type Theme = (typeof themes)[number];

/** What people of the sample wrote, in one language; `{name}` is the entity's name. */
export type Phrases = {
  readonly themes: Readonly<Record<Theme, { readonly title: string; readonly purpose: string }>>;
  readonly audiences: readonly string[];
  readonly criteria: Readonly<Record<CriterionName, readonly string[]>>;
  readonly languageStatement: string;
  readonly withdrawn: string;
  readonly refused: string;
};
