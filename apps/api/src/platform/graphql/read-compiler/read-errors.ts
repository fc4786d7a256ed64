import { GraphQLError } from 'graphql';

export type Path = readonly (string | number)[];

export const badInput = (reason: string, path: Path): GraphQLError =>
  new GraphQLError(reason, { path: [...path], extensions: { code: 'BAD_USER_INPUT', reason } });
