/** Who is asked first: the head of the entity, DGC, the person concerned, or the official of the account. */
export const addressees = ['head', 'dgc', 'person', 'official'] as const;
export type Addressee = (typeof addressees)[number];

/** Who hears of it: on the way up from the official there is the focal point, who is never asked first. */
export const toldOnes = [...addressees, 'focal-point'] as const;
export type Told = (typeof toldOnes)[number];
