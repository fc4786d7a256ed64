const mebibyte = 1_048_576;

/** How much a piece of evidence may weigh, packed and unpacked. */
export const evidenceLimits = {
  fileBytes: 10_000_000,
  nameCharacters: 200,
  filesForCriterion: 10,
  /** With those that were taken out again: their content is kept too. */
  filesForAssessment: 100,
  packedEntries: 2_000,
  unpackedBytes: 50 * mebibyte,
  /** XML packs well, but nothing that people wrote packs like this. */
  packedRatio: 150,
} as const;
