import { Field, ObjectType, registerEnumType } from 'type-graphql';

const types = new Map<string, object>();

/** A type by its GraphQL name, so that features refer to each other's types without importing each other. */
export const named = (name: string): object => {
  const type = types.get(name);
  if (!type) throw new Error(`no GraphQL type is called ${name}`);
  return type;
};

export const nameType = <T extends object>(name: string, type: T): T => {
  if (types.has(name)) throw new Error(`two GraphQL types are called ${name}`);
  types.set(name, type);
  return type;
};

/** An object type whose rows the read compiler makes; it has no field resolvers. */
export const Readable =
  (name: string, description: string): ClassDecorator =>
  (target) => {
    ObjectType(name, { description })(target);
    nameType(name, target);
  };

const enumName = (value: string): string => value.toUpperCase().replaceAll('-', '_');

type EnumSettings<V extends string> = {
  readonly description: string;
  readonly values: Readonly<Record<V, string>>;
  /** Codes such as those of languages keep their letters. */
  readonly lowerCase?: true;
};

/** A closed set of the domain as a GraphQL enum; every value needs a description or it does not compile. */
export const nameEnum = <V extends string>(name: string, settings: EnumSettings<V>): object => {
  const outside = (value: string): string => (settings.lowerCase ? value : enumName(value));
  const values = Object.entries<string>(settings.values);
  const type: Record<string, string> = Object.fromEntries(values.map(([value]) => [outside(value), value]));
  registerEnumType(type, {
    name,
    description: settings.description,
    valuesConfig: Object.fromEntries(values.map(([value, description]) => [outside(value), { description }])),
  });
  return nameType(name, type);
};

/** A nullable field: what permission or the facts may leave empty. */
export const Optional = (type: () => object, description: string): PropertyDecorator & MethodDecorator =>
  Field(type, { description, nullable: true });

/** A field that every reader of the row sees and that is never empty. */
export const Always = (type: () => object, description: string): PropertyDecorator & MethodDecorator =>
  Field(type, { description });

/** Arguments of another feature's list. */
export const namedArgs = (name: string): ReturnType<ClassTypeResolver> => named(name) as ReturnType<ClassTypeResolver>;
type ClassTypeResolver = () => new () => object;

/** The body of a field that takes arguments: the read compiler writes it, so that it never runs. */
export const isCompiled = (): never => {
  throw new Error('a field of a record is read by the read compiler');
};
