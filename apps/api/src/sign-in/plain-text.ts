/** Control characters: nothing that a protocol names contains them, and PostgreSQL refuses one of them. */
const control = /\p{Cc}/u;

export const isPlainText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest && !control.test(value);
