import { evidenceLimits, evidenceTypes, safeFileName } from '@mandat/domain';

/** What the browser can tell before a file is sent; its content is the register's to look at. */
export const fileFault = ({ name, size }: Pick<File, 'name' | 'size'>): string | null => {
  if (size === 0) return 'file-empty';
  if (size > evidenceLimits.fileBytes) return 'file-too-large';
  const named = safeFileName(name);
  return named.ok ? null : named.code;
};

/** What the dialog of the system offers to choose. */
export const acceptedEndings = Object.values(evidenceTypes)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',');

/** Names of formats are the same in every language. */
export const formats: readonly string[] = ['PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'PPTX', 'TXT'];
