/** The register's defaults; each may be changed by DGC later, so rules take them as arguments. */
export const settings = {
  stepUpMinutes: 5,
  sessionIdleMinutes: 30,
  sessionAbsoluteHours: 12,
  creationDays: 60,
  /** The bulletin's text carries no day of publication. What was there on it is recorded within so many days (3.4). */
  publishedOn: '2019-06-24',
  captureDays: 60,
  /** What is new or changes is recorded within so many days (3.5, 3.6). */
  registrationDays: 10,
  changeDays: 10,
  /** A withdrawn account is closed or parked within so many days (3.8). */
  endingDays: 10,
  authorizationMonths: 24,
  /** Contact details of a person are kept so long after their last role (1.1 (b)). */
  contactKeptMonths: 24,
  /** So long before a written authorization ends its renewal is asked for. */
  renewalNoticeDays: 30,
  reviewMonths: 12,
  /** How long a review campaign leaves heads, where DGC says no other day. */
  reviewDays: 30,
  /** So long before the head has to answer a review it is prepared; of a short campaign half of its days. */
  preparationLeadDays: 7,
  pageSize: 25,
  pageSizeOfSessions: 100,
  pageSizeOfClients: 1_000,
  idempotencyHours: 24,
  /** How many accounts one bulk decision takes, and how many questions and characters go with a request sent back. */
  bulkDecisions: 100,
  /** How many accounts one choice has, which is then decided in several requests. */
  bulkChoice: 2_000,
  questionsSentBack: 20,
  questionLength: 2_000,
  /** Beyond this share of an entity's accounts in one day, who withdraws confirms once more. */
  withdrawalsADayPercent: 20,
  /** An official attests the obligations so often, is asked so long before, and loses nothing for so long after. */
  attestationMonths: 12,
  attestationReminderDays: 30,
  attestationGraceDays: 14,
  /** A suspension that nobody contradicted becomes a revocation. */
  confirmationHours: 24,
  handOverDays: 30,
  effectHours: 72,
  /** How long a move to a unit that nobody knows waits, and how many people who do it together are a renamed unit. */
  unknownUnitMinutes: 10,
  renamedUnitPeople: 3,
  /** A client that acts by itself ends so far ahead at most, and is listed as ending so long before. */
  serviceAccountMonths: 24,
  serviceAccountNoticeDays: 30,
  sessionRefreshMinutes: 5,
  sessionWithoutRefreshMinutes: 60,
  /** Whose head decides as the recorded exception of 3.1 (a). */
  dgcEntityCode: 'DGC',
} as const;

export const isFresh = (secondFactorAt: Date | null, now: Date): boolean =>
  secondFactorAt !== null && now.getTime() - secondFactorAt.getTime() <= settings.stepUpMinutes * 60_000;
