import type { Start } from './start.ts';

export type StartQuestionsProps = {
  readonly start: Start;
  readonly onChange: (patch: Partial<Start>) => void;
  readonly errorOf: (field: keyof Start) => string | null;
};

/** What every question of the first step is given. */
export const asked = <Field extends keyof Start>({ start, onChange, errorOf }: StartQuestionsProps, field: Field) => ({
  id: field,
  value: start[field],
  error: errorOf(field),
  onChange: (value: Start[Field]) => onChange({ [field]: value }),
});
