/** One GraphQL operation with the types of what goes in and comes out; made by `npm run schema:types`. */
export type TypedDocument<Result, Variables> = {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** It asks for texts in the reader's language: the sender adds the variable `reader`. */
  readonly reader: boolean;
  /** Never there at run time: it carries the types. */
  readonly types?: (variables: Variables) => Result;
};
