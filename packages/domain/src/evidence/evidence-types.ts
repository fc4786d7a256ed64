/** The kinds of file that are taken as evidence: how each is named, and under which type it is handed out. */
export const evidenceTypes = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx'] },
  text: { mediaType: 'text/plain; charset=utf-8', endings: ['txt', 'csv', 'md'] },
} as const;
export type EvidenceType = keyof typeof evidenceTypes;

const all = Object.keys(evidenceTypes) as readonly EvidenceType[];

export const endingOf = (name: string): string => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

export const typeOfEnding = (ending: string): EvidenceType | null =>
  all.find((type) => (evidenceTypes[type].endings as readonly string[]).includes(ending)) ?? null;

/** What a browser says of a file is a claim; one that contradicts the content is a lie. */
export const isClaimOf = (claimed: string, type: EvidenceType): boolean => {
  const [essence = ''] = claimed.toLowerCase().split(';');
  const said = essence.trim();
  if (said === '' || said === 'application/octet-stream') return true;
  if (type === 'text')
    return /^text\/(?:plain|csv|markdown|x-markdown)$/u.test(said) || said === 'application/vnd.ms-excel';
  return said === evidenceTypes[type].mediaType;
};
