export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}
