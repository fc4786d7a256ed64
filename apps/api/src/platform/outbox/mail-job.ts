export const deliverMail = 'deliver-mail';

/** With the queue's back-off about two days: a server that is down over a weekend costs a look at the dead-letter list. */
export const mailAttempts = 16;

/**
 * The SELECT list that gives the queue a job for a row `o` of the outbox. It runs in the transaction of the row: a job that is
 * added after the commit is lost with the process. One queue for each recipient keeps the order in which they are told.
 */
export const addMailJob = `graphile_worker.add_job('${deliverMail}', json_build_object('id', o.id),
  queue_name => 'mail:' || o.recipient_id, job_key => o.id::text, max_attempts => ${mailAttempts})`;
