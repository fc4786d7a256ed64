import type { CriterionName } from '@mandat/domain';
import type { MessageKey } from '@mandat/messages';

export const steps = ['account', 'description', 'need', 'criteria', 'people', 'check'] as const;
export type Step = (typeof steps)[number];

type StepWords = { readonly name: MessageKey; readonly heading: MessageKey };

export const stepWords = {
  account: { name: 'request.step.account', heading: 'request.heading.account' },
  description: { name: 'request.step.description', heading: 'request.heading.description' },
  need: { name: 'request.step.need', heading: 'request.heading.need' },
  criteria: { name: 'request.step.criteria', heading: 'request.heading.criteria' },
  people: { name: 'request.step.people', heading: 'request.heading.people' },
  check: { name: 'request.step.check', heading: 'request.heading.check' },
} as const satisfies Record<Step, StepWords>;

export const stepOf = (text: string | null): Step | undefined => steps.find((step) => step === text);

export const stepAfter = (step: Step, by: 1 | -1): Step | undefined => steps[steps.indexOf(step) + by];

/** The need is assessed together with what the search for duplication found; the other four follow. */
export const stepOfCriterion = (criterion: CriterionName): Step => (criterion === 'need' ? 'need' : 'criteria');
