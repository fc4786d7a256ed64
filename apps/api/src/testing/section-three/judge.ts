import { rulesOfDecisions } from './rules-of-decisions.ts';
import { rulesOfOffices } from './rules-of-offices.ts';
import { rulesOfRequests, type Rules } from './rules-of-requests.ts';
import { rulesOfRevisions } from './rules-of-revisions.ts';
import { rulesOfSeveral } from './rules-of-several.ts';
import type { Ruling } from './ruling.ts';
import type { State } from './state.ts';
import type { Kind, Step } from './words.ts';

const rules: Rules<Kind> = {
  ...rulesOfRequests,
  ...rulesOfDecisions,
  ...rulesOfOffices,
  ...rulesOfRevisions,
  ...rulesOfSeveral,
};

export const kinds = Object.keys(rules) as readonly Kind[];

export const judge = (state: State, step: Step): Ruling => {
  const rule = rules[step.do] as (state: State, step: Step) => Ruling;
  return rule(state, step);
};
