import type { DueItem } from './due-item.ts';

export const dueItemStatuses = ['open', 'late', 'done', 'done-late'] as const;
export type DueItemStatus = (typeof dueItemStatuses)[number];

export const dueItemStatus = (item: Pick<DueItem, 'dueAt' | 'doneAt'>, now: Date): DueItemStatus => {
  if (item.doneAt) return item.doneAt <= item.dueAt ? 'done' : 'done-late';
  return item.dueAt < now ? 'late' : 'open';
};
