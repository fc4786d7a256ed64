import type { Sql } from '../../platform/database/sql.ts';

/** What proves a case, for people and for machines: the same facts in both. */
export type CaseProof = {
  readonly id: string;
  readonly reference: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly names: Readonly<Record<string, string>>;
  } | null;
  readonly cause: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly decisions: readonly ProofDecision[];
  readonly accounts: readonly ProofAccount[];
  readonly notices: readonly ProofNotice[];
  readonly events: readonly ProofEvent[];
  readonly clocks: { readonly decisionMilliseconds: number | null; readonly effectSeconds: number | null };
};

export type ProofDecision = {
  readonly signalId: string;
  readonly source: string;
  readonly channel: string;
  readonly trust: string;
  readonly key: string;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly occurredAt: string;
  readonly receivedAt: string;
  readonly decidedAt: string | null;
  readonly state: string;
  readonly rule: string | null;
  readonly losses: readonly { readonly accountId: string; readonly act: string }[];
};

export type ProofAccount = {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly handle: string | null;
  readonly entityId: string;
  readonly steps: readonly {
    readonly step: string;
    readonly openedAt: string;
    readonly dueAt: string;
    readonly doneAt: string | null;
    readonly doneBy: string | null;
    readonly evidence: string | null;
    readonly evidenceUrl: string | null;
    readonly cancelledAt: string | null;
  }[];
};

export type ProofNotice = {
  readonly template: string;
  readonly recipient: string | null;
  readonly queuedAt: string;
  readonly deliveredAt: string | null;
  readonly messageId: string | null;
};

export type ProofEvent = {
  readonly at: string;
  readonly type: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly position: string | null;
  readonly hash: string | null;
};

const proofStatement = `
select json_build_object(
  'id', c.id, 'reference', c.reference, 'cause', c.cause, 'openedAt', c.opened_at, 'closedAt', c.closed_at,
  'person', json_build_object('id', p.id, 'name', p.name),
  'entity', case when e.id is not null then json_build_object('id', e.id, 'code', e.code, 'names', json_build_object('ar', e.name_ar,
    'zh', e.name_zh, 'en', e.name_en, 'fr', e.name_fr, 'ru', e.name_ru, 'es', e.name_es)) end,
  'decisions', coalesce((select json_agg(json_build_object('signalId', s.id, 'source', src.name, 'channel', src.channel,
      'trust', src.trust, 'key', s.key, 'fact', s.fact, 'occurredAt', s.occurred_at, 'receivedAt', s.received_at,
      'decidedAt', s.decided_at, 'state', s.state, 'rule', s.rule,
      'losses', coalesce((select json_agg(json_build_object('accountId', l ->> 'accountId', 'act', l ->> 'act'))
        from jsonb_array_elements(s.plan -> 'losses') l), '[]')) order by s.received_at, s.id)
    from signal s join signal_source src on src.id = s.source_id where s.case_id = c.id), '[]'),
  'accounts', coalesce((select json_agg(json_build_object('id', a.id, 'reference', a.reference, 'title', a.title, 'handle', a.handle,
      'entityId', a.entity_id,
      'steps', (select json_agg(json_build_object('step', t.step, 'openedAt', t.opened_at, 'dueAt', t.due_at, 'doneAt', t.done_at,
          'doneBy', d.name, 'evidence', t.evidence, 'evidenceUrl', t.evidence_url, 'cancelledAt', t.cancelled_at) order by t.position, t.id)
        from case_task t left join person d on d.id = t.done_by_id where t.case_id = c.id and t.account_id = a.id)) order by a.reference)
    from account a where a.id in (select account_id from case_task where case_id = c.id)), '[]'),
  'notices', coalesce((select json_agg(json_build_object('template', o.topic, 'recipient', r.name, 'queuedAt', o.created_at,
      'deliveredAt', o.delivered_at, 'messageId', o.message_id) order by o.created_at, o.id)
    from outbox o left join person r on r.id = o.recipient_id where o.case_id = c.id and o.channel = 'mail'), '[]'),
  'events', coalesce((select json_agg(json_build_object('at', u.at, 'type', u.type, 'actor', u.actor_label, 'reason', u.reason,
      'position', l.position::text, 'hash', encode(l.hash, 'hex')) order by u.at, l.position, u.id)
    from audit_entry u left join audit_seal l on l.audit_id = u.id
    where u.person_id = c.person_id and u.at >= c.opened_at - interval '1 minute'
      and (u.subject_kind in ('authorization', 'holding', 'case', 'orphan', 'signal', 'due-item')
        or u.type in ('session-ended', 'person-departed', 'person-returned', 'person-moved', 'person-locked-out', 'person-unlocked'))), '[]'),
  'clocks', json_build_object(
    'decisionMilliseconds', (select min(extract(epoch from s.decided_at - s.received_at) * 1000)::float8 from signal s
      where s.case_id = c.id and jsonb_array_length(s.plan -> 'losses') > 0),
    'effectSeconds', (select case when count(*) filter (where t.done_at is null) = 0
        then extract(epoch from max(t.done_at) - c.opened_at)::float8 end from case_task t where t.case_id = c.id and t.cancelled_at is null))
) as proof
from offboarding_case c join person p on p.id = c.person_id left join entity e on e.id = c.entity_id where c.id::text = $1`;

export const caseProof = async (sql: Sql, id: string): Promise<CaseProof | null> => {
  const [row] = await sql<{ proof: CaseProof }>(proofStatement, [id]);
  return row?.proof ?? null;
};
