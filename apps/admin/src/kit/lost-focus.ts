/** What was pressed left the page with what it did: a keyboard would begin again at the top of the page. */
const isLost = (): boolean => document.activeElement === document.body;

const go = (target: HTMLElement | null | undefined): void => target?.focus();

/** Where a page has changed under the reader's hands, they stand at its heading. */
export const focusHeading = (): void => go(document.querySelector<HTMLElement>('main h1'));

/** The table beside: reading goes on at its first row. */
export const focusTable = (near?: Element | null): void =>
  go((near ?? document).querySelector<HTMLElement>('.m-table-wrap'));

export const keepFocusAtTable = (near?: Element | null): void => {
  if (isLost()) focusTable(near);
};

/** As the `ref` of the first words of a step: they are read out when the step is drawn. */
export const focusWhenLost = (node: HTMLElement | null): void => {
  if (node && isLost()) node.focus();
};
