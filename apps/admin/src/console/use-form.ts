import { useCallback, useState } from 'react';
import type { FormError } from '../kit/form/ErrorSummary.tsx';
import { faultWords } from '../providers/data/fault-words.ts';
import type { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { useTranslate } from '../providers/Reader.tsx';

type Values = Readonly<Record<string, unknown>>;

/** What a form finds itself, before anything is sent: the sentence of each wrong field. */
export type Check<V extends Values> = (values: V) => Partial<Record<keyof V & string, string>>;

/** Typed values, errors from the first submit on, and the register's refusals at their fields (`id` = field name). */
export const useForm = <V extends Values>(start: V, check: Check<V>) => {
  const translate = useTranslate();
  const [values, setValues] = useState(start);
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<GraphqlFault | null>(null);
  const set = useCallback(
    <Key extends keyof V & string>(key: Key) =>
      (value: V[Key]): void => {
        setValues((now) => ({ ...now, [key]: value }));
        setRefused((now) => (now?.field === key ? null : now));
      },
    [],
  );
  const found: Partial<Record<string, string>> = attempt > 0 ? check(values) : {};
  const atField = refused?.field && refused.field in values ? { [refused.field]: faultWords(refused, translate) } : {};
  const errors: Partial<Record<string, string>> = { ...atField, ...found };
  const list: FormError[] = Object.entries(errors).flatMap(([field, message]) => (message ? [{ field, message }] : []));
  const submit = (send: () => void): void => {
    setAttempt((now) => now + 1);
    if (Object.values(check(values)).every((message) => !message)) send();
  };
  const take = (fault: GraphqlFault | null): void => {
    setRefused(fault);
    if (fault) setAttempt((now) => now + 1);
  };
  return {
    values,
    set,
    errors: list,
    errorOf: (key: keyof V & string): string | null => errors[key] ?? null,
    attempt,
    submit,
    take,
    /** A refusal that belongs to no field here. */
    general: refused && Object.keys(atField).length === 0 ? refused : null,
  };
};
