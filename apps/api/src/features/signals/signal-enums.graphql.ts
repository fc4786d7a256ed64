import type {
  DepartureHow,
  SignalChannel,
  SignalState,
  SignalType,
  SourceHealth,
  SuspensionCause,
  Trust,
} from '@mandat/domain';
import type { Loss } from '@mandat/policies';
import { nameEnum } from '../../platform/graphql/named-types.ts';

nameEnum<SignalType>('SignalType', {
  description: 'What a signal says of somebody (4.2).',
  values: {
    'person-departed': 'They left: disabled, deleted or separated.',
    'person-returned': 'They are back; privileges do not come back with them.',
    'person-locked-out': 'Their sign-in is locked, for instance after many wrong passwords.',
    'person-unlocked': 'The lock has ended.',
    'departure-scheduled': 'Their last day is known, or was called off.',
    'person-moved': 'They belong to other units now.',
    'groups-changed': 'They belong to other groups now.',
    'credential-compromised': 'Somebody else may know what they sign in with.',
    'identifier-recycled': 'An identifier that was theirs belongs to somebody else now.',
    'contact-changed': 'Their name or how to reach them changed (3.6).',
    'sessions-ended': 'The provider ended their sessions.',
    'authorizations-withdrawn': 'A head withdrew all that they had authorized them for (3.7).',
  },
});

nameEnum<SignalState>('SignalState', {
  description: 'What became of a signal.',
  values: {
    applied: 'It took something away.',
    'no-effect': 'The fact is kept and took nothing.',
    proposed: 'A person decides.',
    waiting: 'The register does not know the new unit: it waits to see whether others move there too.',
    held: 'The guard holds it until two people decide.',
    unlinked: 'The register knows nobody by this name.',
    rejected: 'Two people rejected it: it counts as never said.',
    undone: 'Two people undid it: it counts as never said.',
  },
});

nameEnum<SignalChannel>('SignalChannel', {
  description: 'By which way a signal came.',
  values: {
    scim: 'The provider pushes users and groups (SCIM 2.0).',
    keycloak: 'The directory is asked for its events.',
    'sign-in-claims': 'The claims of a sign-in.',
    'session-refresh': 'The claims of a session that was refreshed.',
    'back-channel-logout': 'The provider ended a session.',
    declared: 'A person declared it.',
  },
});

nameEnum<Trust>('Trust', {
  description: 'How much a source may do by itself.',
  values: {
    propose: 'It opens work for a person.',
    suspend: 'It suspends; what nobody contradicts becomes a revocation.',
    revoke: 'It revokes at once.',
  },
});

nameEnum<DepartureHow>('DepartureHow', {
  description: 'How a departure became known.',
  values: {
    disabled: 'The person was disabled.',
    deleted: 'The person was deleted.',
    purged: 'The person was deleted for good.',
    separation: 'The last day has passed.',
    declared: 'Somebody declared it.',
    'not-staff': 'The person is no staff member any more.',
  },
});

nameEnum<SourceHealth>('SourceHealth', {
  description: 'Whether a source can be heard.',
  values: {
    live: 'It was heard as often as it should be.',
    silent: 'It was not heard for longer than it should be.',
    alarmed: 'Something is wrong with it.',
    'never-heard': 'It has not been heard since it was configured.',
  },
});

nameEnum<SuspensionCause>('SuspensionCause', {
  description: 'Why a privilege is suspended or ends.',
  values: {
    departure: 'A departure.',
    move: 'A move to another entity.',
    'lock-out': 'A locked sign-in.',
    hold: 'The guard holds what would end it.',
    attestation: 'The official has not attested the obligations in time.',
  },
});

nameEnum<Loss['act']>('LossAct', {
  description: 'What is done with a holding.',
  values: { revoke: 'The authorization ends.', suspend: 'The authorization counts as none for a time.' },
});
