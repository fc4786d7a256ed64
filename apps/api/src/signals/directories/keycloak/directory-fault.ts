/** Why a directory could not be read; the code is what the alarm of the source shows. */
export class DirectoryFault extends Error {
  readonly code: string;
  constructor(code: string, cause?: unknown) {
    super(`the directory could not be read: ${code}`, { cause });
    this.code = code;
  }
}
