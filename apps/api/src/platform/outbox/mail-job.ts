export const deliverMail = 'deliver-mail';

/** With the queue's back-off about two days: a server that is down over a weekend costs a look at the dead-letter list. */
export const mailAttempts = 16;

/** So many that four at work never wait for each other, and so few that the queue finds the next job at once. */
const queues = 64;

/**
 * The rows `o` of the outbox as jobs, in one call: each call looks through the queue's tables again. It runs in the
 * transaction of the rows: a job that is added after the commit is lost with the process. All mails to one recipient are in
 * one queue, which keeps the order in which they are told.
 */
export const addMailJobs = `graphile_worker.add_jobs((
  select array_agg(('${deliverMail}', json_build_object('id', o.id), 'mail:' || abs(hashtext(o.recipient_id::text) % ${queues}),
    null, ${mailAttempts}, o.id::text, null, null)::graphile_worker.job_spec order by o.id) from o))`;
