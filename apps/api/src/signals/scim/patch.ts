import type { Attribute, Attributes, Extension, Kind } from './attributes.ts';
import { isObject, memberOf, type Bare } from './bare.ts';
import { bad } from './fault.ts';
import { bareCopy, removeAt, setAt, type Draft } from './patch-target.ts';
import { resolvePath, type Target } from './path.ts';
import { complete, isOurs, noteUnknown, requireSchema, type Read } from './read-resource.ts';
import { isUnassigned, type Unknown } from './read-value.ts';

const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const mostOperations = 1000;

type Verb = 'add' | 'replace' | 'remove';
export type Operation = { readonly verb: Verb; readonly path: string | null; readonly value: unknown };
type Run = { readonly kind: Kind; readonly draft: Draft; readonly unknown: Unknown };

const isVerb = (word: string): word is Verb => ['add', 'replace', 'remove'].includes(word);

const readOperation = (each: unknown): Operation => {
  if (!isObject(each)) throw bad('invalidSyntax', 'An operation must be an object');
  const op = memberOf(each, 'op');
  const verb = typeof op === 'string' ? op.toLowerCase() : '';
  if (!isVerb(verb)) throw bad('invalidSyntax', 'op must be add, replace or remove');
  const path = memberOf(each, 'path') ?? null;
  if (path !== null && typeof path !== 'string') throw bad('invalidPath', 'The path must be a text');
  return { verb, path: path === null || path.trim() === '' ? null : path.trim(), value: memberOf(each, 'value') };
};

/** RFC 7644 3.5.2, in the forms in which Entra and Okta send it. */
export const readOperations = (body: Bare): readonly Operation[] => {
  requireSchema(body, patchSchema);
  const all = memberOf(body, 'Operations');
  if (!Array.isArray(all) || all.length === 0) throw bad('invalidSyntax', 'Operations must be a list');
  if (all.length > mostOperations) throw bad('tooMany', 'There are too many operations');
  return all.map(readOperation);
};

const setExtension = (run: Run, extension: Extension, operation: Operation): void => {
  if (operation.verb === 'remove') return void delete run.draft[extension.urn];
  if (!isObject(operation.value)) throw bad('invalidValue', `${extension.urn} must be an object`);
  for (const [name, value] of Object.entries(operation.value)) {
    applyAt(run, `${extension.urn}:${name}`, { ...operation, value });
  }
};

const isWhole = (target: Target): target is Target & { readonly attribute: Attribute } => target.attribute !== null;

const refuseNull = (attribute: Attribute, value: unknown): void => {
  // "Unassigned" must not be read as a departure, nor as a return.
  if (attribute.name === 'active' && isUnassigned(value)) throw bad('invalidValue', 'active must be true or false');
};

const applyAt = (run: Run, path: string, operation: Operation): void => {
  if (/(?:^|[.:])(?:__proto__|constructor|prototype)(?:$|[.[:])/iu.test(path)) {
    throw bad('invalidPath', 'The path has a name that no schema has');
  }
  const target = resolvePath(run.kind, path);
  if (!target) return run.unknown(path);
  if (!isWhole(target)) return target.extension ? setExtension(run, target.extension, operation) : undefined;
  const { verb, value } = operation;
  if (target.attribute.readOnly) {
    if (operation.path !== null) throw bad('mutability', `${target.attribute.name} is read only`);
    return;
  }
  if (verb === 'remove') return removeAt(run.draft, target, { mode: 'replace', value, unknown: run.unknown });
  refuseNull(target.attribute, value);
  setAt(run.draft, target, { mode: verb, value, unknown: run.unknown });
};

const applyOne = (run: Run, operation: Operation): void => {
  const { verb, path, value } = operation;
  if (path !== null) {
    if (isOurs(path)) throw bad('mutability', `${path} is read only`);
    return applyAt(run, path, operation);
  }
  if (verb === 'remove') throw bad('noTarget', 'A removal needs a path');
  if (!isObject(value)) throw bad('invalidValue', 'Without a path the value must be an object');
  for (const [name, each] of Object.entries(value)) {
    if (!isOurs(name)) applyAt(run, name, { ...operation, value: each });
  }
};

const pruned = (kind: Kind, draft: Draft): Attributes => {
  for (const { urn } of kind.extensions) {
    const extension = draft[urn];
    if (isObject(extension) && Object.keys(extension).length === 0) delete draft[urn];
  }
  return draft;
};

/** All operations or none: they work on a copy, which is what comes out only if each of them fitted. */
export const applyPatch = (kind: Kind, before: Attributes, operations: readonly Operation[]): Read => {
  const unknown = noteUnknown();
  const draft = bareCopy(before);
  for (const operation of operations) applyOne({ kind, draft, unknown: unknown.note }, operation);
  return { attributes: complete(kind, pruned(kind, draft)), unknown: unknown.names() };
};
