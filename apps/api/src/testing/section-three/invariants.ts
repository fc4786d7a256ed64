import type { SeenAccount } from './seen.ts';

/** Found when the head had decided: it is asked for, and the authorization stands meanwhile. */
const isSince = ({ authorizedAt }: SeenAccount, { foundAt }: SeenAccount['overlaps'][number]): boolean =>
  authorizedAt !== null && foundAt > authorizedAt;

/** What the register may never show, whatever was done before: said of its answers alone, without the model. */
export const faultsOf = (seen: SeenAccount): readonly string[] => {
  const established = seen.decisions.filter(({ kind }) => kind === 'ESTABLISH');
  const official = seen.authorizations.filter(({ scopes }) => scopes.length > 0);
  const faults = [
    ['no head decided', established.length === 1],
    [
      'the five criteria were not met',
      established.every(({ assessment }) => assessment?.allMet === true && assessment.answers.length === 5),
    ],
    ['nobody was authorized in writing', official.length > 0],
    ['it is out of scope', seen.outOfScopeAt === null],
    ['it was withdrawn or refused', seen.decisions.every(({ kind }) => kind !== 'WITHDRAW' && kind !== 'REFUSE')],
    ['an account alike was not answered', seen.overlaps.every((each) => each.answer !== null || isSince(seen, each))],
  ] as const;
  return [
    ...(seen.isOfficial ? faults.filter(([, holds]) => !holds).map(([fault]) => `official, though ${fault}`) : []),
    ...ownCases(seen),
  ];
};

/** No account becomes official, nor is authorized to be created, without an official whom the head authorized. */
export const faultsOnReaching = (seen: SeenAccount): readonly string[] => {
  const official = seen.holdings.find(({ capacity }) => capacity === 'AUTHORIZED_OFFICIAL');
  return official?.status === 'AUTHORIZED' ? [] : ['it came so far without an authorized official'];
};

/** Nobody authorizes themselves, and nobody establishes what they asked for. */
const ownCases = ({ authorizations, decisions, requestedBy }: SeenAccount): readonly string[] => [
  ...authorizations
    .filter(({ person, authorizedBy }) => person.id === authorizedBy.id)
    .map(() => 'somebody authorized themselves'),
  ...decisions
    .filter(({ kind, decidedBy }) => kind !== 'MAINTAIN' && kind !== 'WITHDRAW' && decidedBy.id === requestedBy.id)
    .map(({ kind }) => `whoever asked decided on it: ${kind}`),
];
