const mebibyte = 1_048_576;

/** How much a file may hold, packed and unpacked. */
export const tableLimits = {
  fileBytes: 20_000_000,
  rows: 20_000,
  columns: 200,
  cellCharacters: 10_000,
  /** A workbook that somebody made has some dozens of parts. */
  parts: 2_000,
  /** The sheets that are looked through, all together: 1,048,576 rows of styled empty cells take about half of it. */
  sheetBytes: 400 * mebibyte,
  /** What is kept while a sheet is read. */
  sharedTextBytes: 100 * mebibyte,
  /** Names, relations and styles. */
  smallPartBytes: 10 * mebibyte,
  /** Sheets pack well; nothing that people wrote packs like this. */
  ratio: 200,
  /** Below this a part may be packed as it likes. */
  ratioFreeBytes: 4 * mebibyte,
  mergedCells: 2_000_000,
} as const;
