import { refuse, type Refusal } from '@mandat/domain';

/** What a constraint says when two people race past the same check: the same refusal that the check would give. */
const refusals: Readonly<Record<string, Refusal>> = {
  account_alias_live_unique: refuse('account-already-registered', { field: 'url' }),
  reference_account_live_unique: refuse('reference-already-known', { field: 'url' }),
  service_account_once: refuse('service-account-already-known', { field: 'client' }),
  entity_code_unique: refuse('entity-code-taken', { field: 'code' }),
  person_identifier_live_unique: refuse('identifier-taken', { field: 'staffNumber' }),
  account_revision_open_once: refuse('revision-already-proposed', { field: 'replaces' }),
  account_revision_by_another: refuse('own-case'),
  evidence_file_once: refuse('file-already-there', { field: 'file' }),
  review_file_once: refuse('file-already-there', { field: 'file' }),
  evidence_file_version_open: refuse('assessment-finished'),
  nomination_once: refuse('already-nominated', { field: 'personId' }),
  nomination_one_official: refuse('official-already-named', { field: 'capacity' }),
  holding_one_official: refuse('official-already-named', { field: 'capacity' }),
  holding_one_interim: refuse('already-in-custody'),
  holding_live_unique: refuse('already-holds', { field: 'personId' }),
  written_authorization_one_stands: refuse('version-conflict'),
  review_open_once: refuse('version-conflict'),
  account_reopened_once: refuse('account-already-reopened'),
  holding_authorization_in_force: refuse('privilege-without-authorization'),
  holding_privilege_is_authorized: refuse('privilege-without-authorization'),
};

/** A character that no text of PostgreSQL holds, and an id that cannot be one. */
const states: Readonly<Record<string, Refusal>> = {
  '22P02': refuse('not-found'),
  '22021': refuse('text-with-control-characters'),
};

const driverErrorOf = (error: unknown): Readonly<Record<string, unknown>> | null => {
  if (!(error instanceof Error)) return null;
  const driver: unknown = 'driverError' in error ? error.driverError : error;
  return driver instanceof Error ? { ...driver } : null;
};

/** Null for what is no refusal but a fault. */
export const refusalOf = (error: unknown): Refusal | null => {
  const driver = driverErrorOf(error);
  return refusals[String(driver?.['constraint'])] ?? states[String(driver?.['code'])] ?? null;
};
