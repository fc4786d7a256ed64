export { practiceClients, practiceGroups, practiceProviderName, type SampleClient } from './practice.ts';
export { sampleOrganisation, type SampleOptions } from './sample-organisation.ts';
export {
  showcaseKeys,
  type SampleLogin,
  type SampleOrganisation,
  type SampleScenario,
  type ShowcaseEntry,
  type ShowcaseKey,
} from './sample.ts';
