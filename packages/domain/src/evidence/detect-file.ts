import { refuse, type Refusal } from '../decision.ts';
import { findText, startsWith } from './bytes.ts';
import { evidenceLimits } from './evidence-limits.ts';
import { endingOf, isClaimOf, typeOfEnding, type EvidenceType } from './evidence-types.ts';
import { carriesOthers, packedEntries, type PackedEntry } from './packed-file.ts';
import { isWholeJpeg, isWholePdf, isWholePng, runsSomething } from './pictures.ts';
import { isActiveText, isPlainText } from './plain-text.ts';
import { ofFile } from './of-file.ts';

export type GivenFile = { readonly name: string; readonly claimed: string; readonly bytes: Uint8Array };

/** What a file is by its content; its parts are still to be unpacked, where it has any. */
export type Detected = {
  readonly ok: true;
  readonly type: EvidenceType;
  readonly entries: readonly PackedEntry[];
};

const found = (type: EvidenceType, entries: readonly PackedEntry[] = []): Detected => ({ ok: true, type, entries });

const mainParts = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' } as const;

const packed = (bytes: Uint8Array): Detected | Refusal => {
  const read = packedEntries(bytes);
  if (!read.ok) return read;
  const names = new Set(read.entries.map(({ name }) => name));
  const kinds = (['docx', 'xlsx', 'pptx'] as const).filter((kind) => names.has(mainParts[kind]));
  const [kind] = kinds;
  if (!kind || kinds.length > 1 || !names.has('[Content_Types].xml')) return refuse('file-type-unknown', ofFile);
  return carriesOthers(read.entries) ? refuse('file-carries-others', ofFile) : found(kind, read.entries);
};

/** The directory of a packed file behind a picture or a document: two files in one. */
const hidesAnother = (bytes: Uint8Array): boolean => findText(bytes, 'PK\u0005\u0006', bytes.length - 65_557) !== -1;

const alone = (type: EvidenceType, bytes: Uint8Array, isWhole: boolean): Detected | Refusal => {
  if (hidesAnother(bytes)) return refuse('file-carries-others', ofFile);
  return isWhole ? found(type) : refuse('file-damaged', ofFile);
};

const document = (bytes: Uint8Array): Detected | Refusal =>
  runsSomething(bytes) ? refuse('file-carries-others', ofFile) : alone('pdf', bytes, isWholePdf(bytes));

/** By the content alone, whatever the file is called. */
const byContent = (bytes: Uint8Array): Detected | Refusal => {
  if (startsWith(bytes, '%PDF-1.') || startsWith(bytes, '%PDF-2.')) return document(bytes);
  if (startsWith(bytes, '\u0089PNG\r\n\u001A\n')) return alone('png', bytes, isWholePng(bytes));
  if (startsWith(bytes, '\u00FF\u00D8\u00FF')) return alone('jpeg', bytes, isWholeJpeg(bytes));
  if (startsWith(bytes, 'PK')) return packed(bytes);
  // Office files with a password, and those of before 2007.
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0')) return refuse('file-locked', ofFile);
  if (!isPlainText(bytes) || isActiveText(bytes)) return refuse('file-type-unknown', ofFile);
  return hidesAnother(bytes) ? refuse('file-carries-others', ofFile) : found('text');
};

/** What a file is, or why it is not taken: its name, what the browser says of it and its content must agree. */
export const detectFile = ({ name, claimed, bytes }: GivenFile): Detected | Refusal => {
  if (bytes.length === 0) return refuse('file-empty', ofFile);
  if (bytes.length > evidenceLimits.fileBytes) return refuse('file-too-large', ofFile);
  const wanted = typeOfEnding(endingOf(name));
  if (!wanted) return refuse('file-type-unknown', ofFile);
  const detected = byContent(bytes);
  if (!detected.ok) return detected.code === 'file-type-unknown' ? refuse('file-type-lies', ofFile) : detected;
  return detected.type === wanted && isClaimOf(claimed, wanted) ? detected : refuse('file-type-lies', ofFile);
};
