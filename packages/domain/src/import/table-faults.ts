/** Why a file is not read at all: what it is, or what is wrong with it. */
export const tableRefusals = [
  'table-empty',
  'table-too-large',
  'table-header-missing',
  'table-header-twice',
  'table-header-not-text',
  'table-too-many-rows',
  'table-too-many-columns',
  'table-encoding-unknown',
  'table-null-characters',
  'table-quotes',
  'table-holds-a-secret',
  'table-damaged',
  'table-declares-entities',
  'table-unpacks-too-much',
  'table-locked',
  'table-holds-macros',
  'table-named-otherwise',
  'table-is-workbook',
  'table-is-text',
  'table-is-old-workbook',
  'table-is-binary-workbook',
  'table-is-open-document',
  'table-is-document',
  'table-is-archive',
  'table-is-pdf',
  'table-is-picture',
  'table-is-markup',
  'table-is-unknown',
] as const;
export type TableRefusal = (typeof tableRefusals)[number];

/** Why one cell is not taken, in a file that is read otherwise. */
export const cellFaults = [
  'cell-formula',
  'cell-merged',
  'cell-rounded',
  'cell-date',
  'cell-error',
  'cell-too-long',
  'cell-without-header',
] as const;
export type CellFault = (typeof cellFaults)[number];

export type TableFaultCode = TableRefusal | CellFault;
