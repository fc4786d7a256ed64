import { queryResolvers } from './read-surface.ts';
import { mutationResolvers } from './write-surface.ts';

/** Everything that the contract offers. */
export const resolvers = [...queryResolvers, ...mutationResolvers] as const;
