/** Whether a text from outside is a key of a closed table. */
export const isRecordOf = <Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key =>
  Object.hasOwn(table, key);
