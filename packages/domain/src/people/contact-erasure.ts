import { addMonths } from '../calendar.ts';
import { settings } from '../settings.ts';

/** When somebody had something to do with the register: an office, a post, a holding, an authorization. */
export type RoleTimes = {
  /** When each role ended; null for one that has no end yet. */
  readonly ends: readonly (Date | null)[];
  /** When the person was recorded: it counts where there never was a role. */
  readonly recordedAt: Date;
};

/** The moment from which contact details are kept no longer (1.1 (b)); null while a role runs without an end. */
export const contactLeavesAt = ({ ends, recordedAt }: RoleTimes): Date | null => {
  let last = recordedAt;
  for (const end of ends) {
    if (end === null) return null;
    if (end > last) last = end;
  }
  return addMonths(last, settings.contactKeptMonths);
};
