/** Closed sets outside are written `UNDER_REVIEW`; messages, states and the domain say `under-review`. */
export const wordOf = <Value extends string>(value: Value): Word<Value> =>
  value.toLowerCase().replaceAll('_', '-') as Word<Value>;

type Dashed<Value extends string> = Value extends `${infer Head}_${infer Tail}` ? `${Head}-${Dashed<Tail>}` : Value;
export type Word<Value extends string> = Lowercase<Dashed<Value>>;
