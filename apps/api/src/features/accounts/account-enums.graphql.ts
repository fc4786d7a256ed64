import type {
  AccountStatus,
  AliasKind,
  DecidingCapacity,
  DecisionKind,
  OutOfScopeKind,
  RecordElement,
  RequestKind,
} from '@mandat/domain';
import { nameEnum } from '../../platform/graphql/named-types.ts';

nameEnum<AccountStatus>('AccountStatus', {
  description: 'Where an account stands, derived from what was recorded of it.',
  values: {
    requested: 'Asked for, and not submitted to the head of entity yet.',
    'under-review': 'Submitted: the decision of the head of entity is awaited.',
    'to-be-created': 'Authorized, and still to be created on the platform.',
    'creation-lapsed': 'Authorized, but not created by the day on which that had to be done.',
    authorized: 'Official.',
    withdrawn: 'The authorization was withdrawn; the account is still to be closed or parked (3.8).',
    parked: 'Kept secured, so that nobody else takes its handle.',
    closed: 'Closed (3.8).',
    refused: 'The head of entity refused it.',
    'out-of-scope': 'Not an institutional account (1.1 (a)).',
    undone: 'The import that brought it was taken back (1.1 (b)).',
  },
});

nameEnum<RequestKind>('RequestKind', {
  description: 'What is asked for (3.1 (a)).',
  values: { existing: 'To maintain an account that exists.', new: 'To establish an account.' },
});

nameEnum<OutOfScopeKind>('OutOfScopeKind', {
  description: 'Why an account is none of an entity (1.1 (a)).',
  values: {
    personal: 'Somebody’s own account.',
    'staff-representative-body': 'The account of a staff representative body.',
  },
});

nameEnum<RecordElement>('RecordElement', {
  description: 'An element of the record that 3.4 requires.',
  values: {
    title: 'Title of the account (a).',
    platform: 'Platform (b).',
    languages: 'Content languages (c).',
    official: 'The authorized official (d).',
    'purpose-and-audience': 'Purpose and target audience (e).',
  },
});

nameEnum<DecisionKind>('DecisionKind', {
  description: 'What was decided about an account (2.1).',
  values: {
    establish: 'Establishment.',
    maintain: 'Continuation (maintenance).',
    refuse: 'Refusal.',
    'send-back': 'Sent back with questions.',
    withdraw: 'Withdrawal of the authorization (3.8).',
  },
});

nameEnum<DecidingCapacity>('DecidingCapacity', {
  description: 'The capacity in which somebody decides (3.1 (a)).',
  values: {
    head: 'As head of entity.',
    'officer-in-charge': 'As the recorded officer-in-charge.',
    'head-above': 'As head of the nearest headed entity above, since the case is the head’s own.',
    'head-of-dgc': 'As head of the Department of Global Communications, a recorded exception.',
  },
});

nameEnum<AliasKind>('AliasKind', {
  description: 'A form under which an account is known.',
  values: {
    key: 'What is compared: the platform with its stable id or folded handle.',
    url: 'An address.',
    handle: 'A handle.',
    'stable-id': 'The id that the platform never changes.',
  },
});
