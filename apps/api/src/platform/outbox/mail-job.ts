export const tellPeople = 'tell-people';

/** With the growing pauses between them about two days: a server that is down over a weekend costs a look at the dead-letter list. */
export const mailAttempts = 16;

/**
 * A job for the recipients of the rows `o` of the outbox, in the transaction of the rows: one that is added after the commit
 * is lost with the process. It names people and not mails: whoever is told gets all that waits for them, in order. It has
 * neither a key nor a queue of its own, for which each addition would look through the jobs of all others.
 */
export const addMailJob = (at = 'null::timestamptz'): string => `graphile_worker.add_job('${tellPeople}',
  json_build_object('recipientIds', (select json_agg(distinct o.recipient_id) from o)), run_at => ${at})`;
