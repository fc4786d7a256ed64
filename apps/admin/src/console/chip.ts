/** An active filter in words. */
export type Chip = { readonly key: string; readonly label: string; readonly value: string };
