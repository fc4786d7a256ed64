import type { ComponentType, LazyExoticComponent } from 'react';

/** A page and its address; pages are loaded when they are first opened. */
export type PageRoute = { readonly path: string; readonly Page: LazyExoticComponent<ComponentType> };
