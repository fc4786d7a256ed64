export { nobody, type Actor } from './permissions/actor.ts';
export { can } from './permissions/can.ts';
export { actions, permissions, type Action } from './permissions/permissions.ts';
export { reaches, type Reach } from './permissions/reach.ts';
export { emptyScope, isEmpty, scopeOf, type Scope } from './permissions/scope.ts';
export { anySubject, type Subject } from './permissions/subject.ts';
