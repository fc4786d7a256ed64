export type Refusal = 'unknownPerson' | 'nothingToChange' | 'wrongDay' | 'wrongUnit' | 'wrongCount' | 'unknownAct';

export type Outcome =
  { readonly kind: 'done'; readonly actId: string } | { readonly kind: 'refused'; readonly reason: Refusal };
