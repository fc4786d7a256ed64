import type { Role } from '@mandat/domain';
import type { Reach } from './reach.ts';

type Row = Readonly<Record<Role, Reach>>;

const nobodyMay: Row = {
  'dgc-administrator': 'none',
  'dgc-analyst': 'none',
  'head-of-entity': 'none',
  'focal-point': 'none',
  'authorized-official': 'none',
  alternate: 'none',
  publisher: 'none',
  staff: 'none',
  auditor: 'none',
  'security-officer': 'none',
  'reporting-client': 'none',
  public: 'none',
};

const only = (row: Partial<Row>): Row => ({ ...nobodyMay, ...row });

/** Everybody who signed in, whatever else they are. */
const signedIn = (reach: Reach): Partial<Row> => ({
  'dgc-administrator': reach,
  'dgc-analyst': reach,
  'head-of-entity': reach,
  'focal-point': reach,
  'authorized-official': reach,
  alternate: reach,
  publisher: reach,
  staff: reach,
  auditor: reach,
  'security-officer': reach,
});

const readers: Partial<Row> = { 'dgc-administrator': 'any', 'dgc-analyst': 'any', auditor: 'any' };
const keepers: Partial<Row> = { 'head-of-entity': 'own-entity', 'focal-point': 'own-entity' };
const holders: Partial<Row> = { 'authorized-official': 'own-accounts', alternate: 'own-accounts' };
/** Who holds privileges, also while these are suspended: then nothing but `staff` is left of the roles. */
const officials: Row = only({
  'authorized-official': 'self',
  alternate: 'self',
  publisher: 'self',
  staff: 'self',
  'head-of-entity': 'self',
  'focal-point': 'self',
});
/** Whoever works with accounts, for what is theirs to answer; an auditor changes nothing. */
const concerned: Partial<Row> = { ...signedIn('self'), auditor: 'none' };
const theHead: Row = only({ 'head-of-entity': 'own-entity' });
const whoDecides: Row = only({ 'head-of-entity': 'own-decisions' });
/** What concerns the whole register: who runs it, and who watches over that. */
const overseers: Row = only({ 'dgc-administrator': 'any', auditor: 'any' });
const administrators: Row = only({ 'dgc-administrator': 'any' });

const record = only({
  ...readers,
  'head-of-entity': 'own-entity-and-below',
  'focal-point': 'own-entity',
  'authorized-official': 'own-accounts',
  alternate: 'own-accounts',
  publisher: 'own-accounts',
  staff: 'own-requests',
  'reporting-client': 'register-scope-published',
});

/** Who may do what, as section C of the requirements says. DGC administers the register and never authorizes. */
export const permissions = {
  'session:read': only({ ...signedIn('any'), public: 'any', 'reporting-client': 'any' }),
  'profile:edit': only(signedIn('self')),

  'account:read': only({
    ...signedIn('published-or-own'),
    ...readers,
    'head-of-entity': 'own-entity-and-below',
    'focal-point': 'own-entity',
    'authorized-official': 'own-accounts',
    alternate: 'own-accounts',
    publisher: 'own-accounts',
    'reporting-client': 'register-scope-published',
  }),
  'account:read-record': record,
  'account:read-holdings': { ...record, staff: 'own-open-requests', 'reporting-client': 'people-scope' },
  'account:read-timeline': { ...record, staff: 'own-open-requests', publisher: 'none', 'reporting-client': 'none' },

  'account:request': only({ staff: 'any', 'head-of-entity': 'own-entity', 'focal-point': 'own-entity' }),
  'account:edit-request': only({ ...keepers, staff: 'own-requests' }),
  'account:assess': only({ ...keepers, staff: 'own-requests' }),
  // What was found since the head decided: no longer for whoever asked.
  'account:answer-overlap': only(keepers),
  'account:nominate': only({ ...keepers, staff: 'own-requests' }),
  'account:answer-question': only({ ...keepers, staff: 'own-requests' }),
  'account:submit': only({ ...keepers, staff: 'own-requests' }),
  'account:mark-out-of-scope': only({ ...keepers, 'dgc-administrator': 'any' }),
  'account:record-creation': only(holders),
  'account:park': only({ ...keepers, ...holders, 'dgc-administrator': 'any' }),
  'account:close': only({ ...keepers, ...holders, 'dgc-administrator': 'any' }),

  'account:authorize': whoDecides,
  'account:refuse': whoDecides,
  'account:send-back': whoDecides,
  'account:maintain': whoDecides,
  'account:withdraw': whoDecides,
  'revision:read': { ...record, staff: 'none', 'reporting-client': 'none' },
  'revision:propose': only({ ...keepers, ...holders }),
  'revision:withdraw': only({ ...keepers, ...holders }),
  'revision:approve': whoDecides,
  'revision:refuse': whoDecides,
  'authorization:grant': whoDecides,
  'authorization:renew': whoDecides,
  'authorization:withdraw': whoDecides,
  // Of their own entities: whoever stands in for a head on one account ends what there is on that account.
  'authorization:withdraw-all': theHead,
  'letter:acknowledge': only(concerned),
  'holding:record': only({ ...keepers, ...holders, 'dgc-administrator': 'any' }),

  // How credentials are kept is of those who keep them, and of who watches over that: never of the public or of staff.
  'custody:read': only({
    ...readers,
    ...holders,
    'head-of-entity': 'own-entity-and-below',
    'focal-point': 'own-entity',
  }),
  'custody:record': only({ ...keepers, 'authorized-official': 'own-accounts' }),
  'custody-procedure:read': only({
    ...readers,
    'head-of-entity': 'own-entity-and-below',
    'focal-point': 'own-entity',
  }),
  'custody-procedure:record': only(keepers),
  'custody-procedure:confirm': theHead,

  'focal-point:read': only(signedIn('any')),
  'focal-point:name': theHead,
  'focal-point:end': theHead,

  'entity:read': only({ ...signedIn('any'), 'reporting-client': 'register-scope' }),
  'entity:create': only({ 'dgc-administrator': 'any' }),
  'entity:edit': only({ 'dgc-administrator': 'any' }),
  'entity:end': only({ 'dgc-administrator': 'any' }),

  'person:read': only({ ...signedIn('any'), 'reporting-client': 'people-scope' }),
  'person:read-contact': only({
    ...signedIn('self'),
    ...readers,
    'head-of-entity': 'own-entity-and-below',
    'focal-point': 'own-entity',
    'reporting-client': 'people-scope',
  }),
  'person:read-holdings': only({
    ...signedIn('self'),
    ...readers,
    'head-of-entity': 'own-entity-and-below',
    'focal-point': 'own-entity',
    'reporting-client': 'people-scope',
  }),
  'person:record': only({ 'dgc-administrator': 'any' }),
  'person:edit': only({ 'dgc-administrator': 'any' }),

  'headship:read': only({ ...signedIn('any'), 'reporting-client': 'people-scope' }),
  'headship:record': only({ 'dgc-administrator': 'any', 'head-of-entity': 'own-entity' }),
  'headship:confirm': only({ 'dgc-administrator': 'any', 'head-of-entity': 'own-entity' }),
  'headship:end': only({ 'dgc-administrator': 'any' }),
  'headship:acknowledge': theHead,

  'case:read': only({
    ...signedIn('self'),
    ...readers,
    'head-of-entity': 'own-entity-and-below',
    'focal-point': 'own-entity',
    'authorized-official': 'own-accounts',
    alternate: 'own-accounts',
  }),
  'case:record-evidence': only({ ...keepers, ...holders, 'dgc-administrator': 'any' }),
  'departure:declare': only({ 'head-of-entity': 'own-entity', 'dgc-administrator': 'any' }),
  'due-item:read': only({ ...signedIn('self'), ...readers, ...keepers }),
  'due-item:answer': theHead,
  'orphan:read': only({ ...readers, 'head-of-entity': 'own-entity-and-below', 'focal-point': 'own-entity' }),

  'guidance:read': only({
    ...signedIn('published-or-own'),
    ...readers,
    'head-of-entity': 'own-entity',
    'focal-point': 'own-entity',
  }),
  'guidance:draft': only({ ...keepers, 'dgc-administrator': 'any' }),
  'guidance:publish': only({ 'head-of-entity': 'own-entity', 'dgc-administrator': 'any' }),
  'guidance:acknowledge': officials,
  'attestation:attest': officials,
  'attestation:read-term': only(signedIn('any')),
  'attestation:change-term': administrators,
  'attestation:read': only({
    ...signedIn('self'),
    ...readers,
    'head-of-entity': 'own-entity-and-below',
    'focal-point': 'own-entity',
  }),

  'campaign:read': only({
    ...readers,
    'head-of-entity': 'any',
    'focal-point': 'any',
    'authorized-official': 'any',
    alternate: 'any',
  }),
  'campaign:read-report': only(readers),
  'campaign:open': administrators,
  'campaign:end': administrators,
  'review:read': only({
    ...readers,
    'head-of-entity': 'own-entity-and-below',
    'focal-point': 'own-entity',
    'authorized-official': 'own-accounts',
    alternate: 'own-accounts',
  }),
  'review:prepare': only({ ...keepers, ...holders }),
  'review:reassign': only({ ...keepers, 'dgc-administrator': 'any' }),

  'signal:read': overseers,
  'signal:confirm': administrators,
  'source:read': only(readers),
  'hold:read': overseers,
  'hold:decide': administrators,
  'undo:propose': administrators,
  'joint:read': overseers,
  'joint:propose': administrators,
  'joint:answer': administrators,
  'delivery:read': overseers,
  'delivery:replay': administrators,

  'service-account:read': overseers,
  'service-account:register': administrators,
  'service-account:name-owner': administrators,
  'service-account:renew': administrators,
  'service-account:stop': administrators,
  'service-account:resume': administrators,

  'reference:read': only(signedIn('any')),
  'reference:edit': administrators,

  'clearance:read': only(readers),
  'clearance:propose': administrators,
  'platform:read': only({ ...signedIn('any'), 'reporting-client': 'any', public: 'any' }),
  'audit:read': only({ 'dgc-administrator': 'any', auditor: 'any' }),
} as const satisfies Record<string, Row>;

export type Action = keyof typeof permissions;
export const actions = Object.keys(permissions) as readonly Action[];
