/**
 * A holding `h` of an account `a` that rests on no written authorization which counts (`w`, null where it rests on none):
 * `holdingStatus` of the domain says *unauthorized* of it. What is closed is held by nobody any more.
 */
export const isHeldWithout = (now: string): string =>
  `h.ended_at is null and h.removal_awaited_at is null and not h.interim and a.closed_at is null
    and (h.capacity = 'none' or w.id is null or w.withdrawn_at is not null or w.valid_until <= ${now})`;

/** What rests on a written authorization that is in force: only this can be renewed. */
export const isRenewable = (now: string): string =>
  `h.ended_at is null and h.removal_awaited_at is null and h.capacity <> 'none'
    and w.withdrawn_at is null and w.suspended_at is null and w.valid_from <= ${now} and w.valid_until > ${now}
    and a.authorized_at is not null and a.withdrawn_at is null`;
