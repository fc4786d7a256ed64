import { describe, expect, test } from '@jest/globals';
import * as domain from '@mandat/domain';
import { catalogueOf } from './server.ts';

const catalogue = catalogueOf('en');
const missing = (keys: readonly string[]): readonly string[] => keys.filter((key) => !Object.hasOwn(catalogue, key));
const family = (prefix: string, members: readonly string[]): readonly string[] =>
  members.map((member) => `${prefix}.${member}`);

/** Keys that are made at run time from the domain's closed sets. */
const families: Readonly<Record<string, readonly string[]>> = {
  'state.account': family('state.account', domain.accountStatuses),
  'state.authorization': family('state.authorization', domain.authorizationStatuses),
  'state.holding': family('state.holding', domain.holdingStatuses),
  'state.headship': family('state.headship', domain.headshipStatuses),
  role: family('role', domain.roles),
  entityKind: family('entityKind', domain.entityKinds),
  staffType: family('staffType', domain.staffTypes),
  capacity: family('capacity', domain.capacities),
  headshipCapacity: family('headshipCapacity', domain.headshipCapacities),
  platformRole: family('platformRole', domain.platformRoles),
  scope: family('scope', domain.authorizationScopes),
  requestKind: family('requestKind', domain.requestKinds),
  'decision.kind': family('decision.kind', domain.decisionKinds),
  decidingCapacity: family('decidingCapacity', domain.decidingCapacities),
  overlapAnswer: family('overlapAnswer', domain.overlapAnswers),
  element: [...family('element', domain.recordElements), ...family('element.missing', domain.recordElements)],
  subject: family('subject', domain.subjectKinds),
  'account.capacity': family('account.capacity', domain.decidingCapacities),
  'decision.capacity': family('decision.capacity', domain.decidingCapacities),
  'decision.other': family('decision.other', domain.decidingCapacities),
  'field.value': family('field.value', [...domain.capacities, ...domain.authorizationScopes, ...domain.entityKinds]),
  'field.criteria': domain.criterionNames.flatMap((name) =>
    family(`field.criteria.${name}`, ['met', 'reason', 'evidence']),
  ),
  criterion: domain.criterionNames.flatMap((name) =>
    family(`criterion.${name}`, ['title', 'text', 'question', 'hint']),
  ),
  'state.signal': family('state.signal', domain.signalStates),
  cause: family('cause', domain.signalTypes),
  'due.moved': family('due.moved', domain.moveChanges),
  channel: family('channel', domain.signalChannels),
  'source.trust': [...family('source.trust', domain.trustLevels), ...family('case.chain.trust', domain.trustLevels)],
  custodyStep: family('custodyStep', domain.custodySteps),
  dueItem: family('dueItem', domain.dueItemKinds),
  platform: family('platform', domain.platformCodes),
  'clearance.kind': family('clearance.kind', domain.clearanceKinds),
  'clearance.state': family('clearance.state', domain.clearanceStates),
  'joint.kind': family('joint.kind', domain.jointKinds),
  'holding.suspendedBy': family('holding.suspendedBy', domain.suspensionCauses),
  'guard.why.share': family('guard.why.share', domain.holdDimensions),
  'import.fault': family('import.fault', domain.importFaults),
  'import.column': Object.values(domain.importColumns).flatMap((columns) =>
    family(
      'import.column',
      columns.map(({ key }) => key),
    ),
  ),
  'error.table': family('error', domain.tableRefusals),
  'error.mapping': family('error', domain.mappingFaults),
  'error.address': domain.recognitionRefusals.map((reason) => `error.address-${reason}`),
};

test('no text of a refusal waits for a parameter: the same code is refused in several places', () => {
  const open = Object.entries(catalogue).filter(([key, text]) => key.startsWith('error.') && /%\{/.test(String(text)));
  expect(open).toEqual([]);
});

test('every event has a sentence with people and a short name without them', () => {
  const types = Object.keys(catalogue)
    .filter((key) => key.startsWith('event.name.'))
    .map((key) => key.slice('event.name.'.length));
  expect(types.length).toBeGreaterThan(25);
  expect(missing(family('event', types))).toEqual([]);
});

test.each(Object.entries(families))("every member of the domain's set has its message: %s", (_, keys) => {
  expect(missing(keys)).toEqual([]);
});

describe('the bulletin', () => {
  const paragraphs = [
    '1-1 1-1-a 1-1-b 1-1-c 2-1 2-2 2-3',
    '3-1 3-1-a 3-1-b 3-1-c 3-2 3-2-a 3-2-b 3-2-c 3-2-d 3-2-e 3-3',
    '3-4 3-4-a 3-4-b 3-4-c 3-4-d 3-4-e 3-5 3-6 3-7 3-8',
    '4-1 4-1-a 4-1-b 4-1-c 4-1-d 4-1-e 4-2 5-2',
  ].flatMap((line) => line.split(' '));

  test('has a title and a text for each paragraph that a rule mark can name', () => {
    expect(missing(paragraphs.flatMap((paragraph) => family(`rule.${paragraph}`, ['title', 'text'])))).toEqual([]);
  });
});
