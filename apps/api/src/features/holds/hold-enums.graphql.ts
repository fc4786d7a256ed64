import type { HoldDimension, JointDecision, JointKind } from '@mandat/domain';
import { nameEnum } from '../../platform/graphql/named-types.ts';

nameEnum<HoldDimension>('HoldDimension', {
  description: 'Of what too much came at once.',
  values: { source: 'Of one source.', entity: 'In one entity.', cause: 'Of one cause.' },
});

nameEnum('HoldOutcome', {
  description: 'How two people answered a hold.',
  values: { approved: 'What was held is applied.', rejected: 'What was held counts as never said.' },
});

nameEnum<JointKind>('JointKind', {
  description: 'What two people decide together.',
  values: {
    'approve-hold': 'Apply what the guard holds.',
    'reject-hold': 'Reject what the guard holds.',
    'undo-hold': 'Undo what was applied of a hold.',
    'undo-signal': 'Undo one decision.',
    'lift-standing': 'Let somebody sign in again.',
    'link-signal': 'Say whom an unlinked signal means.',
    'rename-unit': 'Say that a code of a source means an entity since.',
    'set-guard-limits': 'Change the limits of the guard.',
    'clear-platform': 'Clear a platform for legal, data protection or security.',
    'withdraw-clearance': 'Take such a clearance away.',
  },
});

nameEnum<NonNullable<JointDecision['answer']>>('JointAnswer', {
  description: 'How a proposal was answered.',
  values: {
    confirmed: 'The second person confirmed it, and it was done.',
    declined: 'The second person declined it.',
    withdrawn: 'Who proposed it took it back.',
  },
});
