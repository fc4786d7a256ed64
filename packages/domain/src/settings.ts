/** The register's defaults; each may be changed by DGC later, so rules take them as arguments. */
export const settings = {
  stepUpMinutes: 5,
  sessionIdleMinutes: 30,
  sessionAbsoluteHours: 12,
  creationDays: 60,
  authorizationMonths: 24,
  reviewMonths: 12,
  pageSize: 25,
  pageSizeOfSessions: 100,
  pageSizeOfClients: 1_000,
  idempotencyHours: 24,
  /** A suspension that nobody contradicted becomes a revocation. */
  confirmationHours: 24,
  handOverDays: 30,
  effectHours: 72,
  /** How long a move to a unit that nobody knows waits, and how many people who do it together are a renamed unit. */
  unknownUnitMinutes: 10,
  renamedUnitPeople: 3,
  sessionRefreshMinutes: 5,
  sessionWithoutRefreshMinutes: 60,
  /** Whose head decides as the recorded exception of 3.1 (a). */
  dgcEntityCode: 'DGC',
} as const;

export const isFresh = (secondFactorAt: Date | null, now: Date): boolean =>
  secondFactorAt !== null && now.getTime() - secondFactorAt.getTime() <= settings.stepUpMinutes * 60_000;
