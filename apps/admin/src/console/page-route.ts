import type { Action } from '@mandat/policies';
import type { ComponentType, LazyExoticComponent } from 'react';

/** A page and its address; pages are loaded when they are first opened. With an action, only for those who may do it at all. */
export type PageRoute = {
  readonly path: string;
  readonly action?: Action;
  readonly Page: LazyExoticComponent<ComponentType>;
};
