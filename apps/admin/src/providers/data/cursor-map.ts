export type ListPage = { readonly page: number; readonly perPage: number };
export type PageStart = { readonly first: number; readonly after?: string; readonly offset?: number };

/** Keeps where each page of a list ended: the next page starts there, a jump counts rows. */
export const createCursorMap = (mostLists = 50) => {
  const lists = new Map<string, Map<number, string>>();
  return {
    startOf: (list: string, { page, perPage }: ListPage): PageStart => {
      if (page <= 1) return { first: perPage };
      const after = lists.get(list)?.get(page - 1);
      return after === undefined ? { first: perPage, offset: (page - 1) * perPage } : { first: perPage, after };
    },
    keep: (list: string, page: number, endCursor: string | null): void => {
      const ends = lists.get(list) ?? new Map<number, string>();
      // Later pages were cut where this one used to end.
      for (const kept of ends.keys()) if (kept >= page) ends.delete(kept);
      if (endCursor !== null) ends.set(page, endCursor);
      lists.delete(list);
      lists.set(list, ends);
      const oldest = lists.keys().next().value;
      if (lists.size > mostLists && oldest !== undefined) lists.delete(oldest);
    },
  };
};

export type CursorMap = ReturnType<typeof createCursorMap>;
