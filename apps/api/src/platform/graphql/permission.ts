import type { Action } from '@mandat/policies';
import { Extensions } from 'type-graphql';

type Extended = { readonly extensions: Readonly<Record<string, unknown>> };

/** Names the action that a type, field, query or mutation stands under; with several, any of them opens it. */
export const Permission = (...actions: readonly [Action, ...Action[]]): ReturnType<typeof Extensions> =>
  Extensions({ actions });

/** The actions of a schema element itself, without what it inherits. */
export const actionsOf = (element: Extended): readonly Action[] =>
  (element.extensions['actions'] as readonly Action[] | undefined) ?? [];
