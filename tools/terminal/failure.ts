/** A failure that one sentence explains; everything else that is thrown is a bug and keeps its stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

export const explain = (error: unknown): string => {
  if (error instanceof Failure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
