import { isCalendarDay } from '../calendar.ts';
import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import { officialLanguages } from '../records/language.ts';
import type { ReviewCampaign } from '../records/review.ts';
import { isSensibleDay } from '../text/sensible-day.ts';

export type CampaignClock = { readonly now: Date; readonly today: string };

/** Everything that DGC says when it opens a campaign. */
export type OpeningCampaign = Omit<ReviewCampaign, 'openedAt' | 'endedAt' | 'endedById' | 'endedReason' | 'version'>;

const dayFault = (day: string, field: string): Refusal | null => {
  if (!isCalendarDay(day)) return refuse('date-form', { field });
  return isSensibleDay(day) ? null : refuse('date-out-of-range', { field });
};

export const campaignScopeFault = (
  { decidedBefore }: Pick<OpeningCampaign, 'decidedBefore'>,
  today: string,
): Refusal | null => {
  if (decidedBefore === null) return null;
  const fault = dayFault(decidedBefore, 'scope.decidedBefore');
  if (fault) return fault;
  return decidedBefore > today ? refuse('date-in-the-future', { field: 'scope.decidedBefore' }) : null;
};

const namesFault = ({ names }: OpeningCampaign): Refusal | null => {
  const missing = officialLanguages.find((code) => names[code].trim() === '');
  return missing ? refuse('campaign-name-missing', { field: `names.${missing}` }) : null;
};

/** Whoever is asked has at least a day. */
const dueFault = ({ dueOn }: OpeningCampaign, today: string): Refusal | null =>
  dayFault(dueOn, 'dueOn') ?? (dueOn <= today ? refuse('date-in-the-past', { field: 'dueOn' }) : null);

const trimmed = ({ names }: OpeningCampaign) => ({
  ar: names.ar.trim(),
  zh: names.zh.trim(),
  en: names.en.trim(),
  fr: names.fr.trim(),
  ru: names.ru.trim(),
  es: names.es.trim(),
});

/** A campaign asks about at least one account: an empty one would be a question to nobody. */
export const openCampaign = (
  opening: OpeningCampaign,
  accounts: number,
  clock: CampaignClock,
): Decision<ReviewCampaign> => {
  const fault = namesFault(opening) ?? dueFault(opening, clock.today) ?? campaignScopeFault(opening, clock.today);
  if (fault) return fault;
  if (accounts === 0) return refuse('campaign-without-accounts', { field: 'scope' });
  const campaign: ReviewCampaign = {
    ...opening,
    names: trimmed(opening),
    openedAt: clock.now,
    endedAt: null,
    endedById: null,
    endedReason: null,
    version: 1,
  };
  return accept(campaign, {
    type: 'campaign-opened',
    subject: { kind: 'campaign', id: campaign.id },
    entityId: campaign.entityId,
    changes: [
      { field: 'dueOn', before: null, after: campaign.dueOn },
      { field: 'accounts', before: null, after: accounts },
    ],
  });
};

type Ending = { readonly byId: string | null; readonly reason: string; readonly now: Date; readonly open: number };

/** What was not answered stays unanswered: the end of a campaign decides nothing. */
export const endCampaign = (
  campaign: ReviewCampaign,
  { byId, reason, now, open }: Ending,
): Decision<ReviewCampaign> => {
  if (campaign.endedAt) return refuse('campaign-ended');
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return accept(
    { ...campaign, endedAt: now, endedById: byId, endedReason: reason.trim(), version: campaign.version + 1 },
    {
      type: 'campaign-ended',
      subject: { kind: 'campaign', id: campaign.id },
      entityId: campaign.entityId,
      reason: reason.trim(),
      changes: [{ field: 'unanswered', before: null, after: open }],
    },
  );
};
