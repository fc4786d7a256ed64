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
  /** Whose head decides as the recorded exception of 3.1 (a). */
  dgcEntityCode: 'DGC',
} as const;

export const isFresh = (secondFactorAt: Date | null, now: Date): boolean =>
  secondFactorAt !== null && now.getTime() - secondFactorAt.getTime() <= settings.stepUpMinutes * 60_000;
