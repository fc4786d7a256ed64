import { interactionPolicy } from 'oidc-provider';
import { requestedLevels, secondFactorLevel } from './assurance.ts';

const { Check, base } = interactionPolicy;

/** oidc-provider treats `acr_values` as a wish; here a level that can be reached is always asked for. */
const stepUp = new Check('step_up', 'a second factor is asked for', ({ oidc }) => {
  const levels = requestedLevels(oidc.params ?? {});
  const reached = levels.includes(oidc.session?.acr ?? '');
  return levels.includes(secondFactorLevel) && !reached;
});

export const practicePolicy = (): interactionPolicy.DefaultPolicy => {
  const policy = base();
  policy.get('login')?.checks.add(stepUp);
  return policy;
};
