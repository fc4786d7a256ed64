/** What the status of a case follows from. */
export type CaseFacts = {
  readonly closedAt: Date | null;
  readonly tasksOpen: number;
  readonly tasksDone: number;
  /** Signals of the case, and how many of them count as never said. */
  readonly signals: number;
  readonly signalsTakenBack: number;
  /** Whether the guard holds one of its signals. */
  readonly held: boolean;
  /** Whether somebody proposed an undo that nobody has answered. */
  readonly proposed: boolean;
};

export const caseStatuses = ['open', 'held', 'second-person-awaited', 'proof-awaited', 'proven', 'undone'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

const isUndone = ({ signals, signalsTakenBack }: CaseFacts): boolean => signals > 0 && signalsTakenBack === signals;

export const caseStatus = (facts: CaseFacts): CaseStatus => {
  if (isUndone(facts)) return 'undone';
  if (facts.proposed) return 'second-person-awaited';
  if (facts.held) return 'held';
  if (facts.tasksOpen > 0) return 'proof-awaited';
  return facts.closedAt !== null || facts.tasksDone > 0 ? 'proven' : 'open';
};
