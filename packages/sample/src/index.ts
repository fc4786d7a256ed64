export { practiceClients, practiceGroups, practiceProviderName, type SampleClient } from './practice.ts';
export { sampleOrganisation } from './sample-organisation.ts';
export {
  showcaseKeys,
  type SampleLogin,
  type SampleOrganisation,
  type SampleScenario,
  type ShowcaseEntry,
  type ShowcaseKey,
} from './sample.ts';
