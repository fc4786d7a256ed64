export const importFaults = {
  'error.table-empty': 'This file holds no rows below a header. Choose the one with the table.',
  'error.table-too-large': 'This file is larger than 20 megabytes. Divide it into several.',
  'error.table-header-missing':
    'The first row is not a header. Write the names of the columns in the first row, with nothing above them.',
  'error.table-header-twice': 'Two columns have the same name. Rename one of them.',
  'error.table-header-not-text': 'The name of a column is a formula, a date or a merged cell. Write it as plain text.',
  'error.table-too-many-rows': 'This file has more than 20,000 rows. Divide it into several.',
  'error.table-too-many-columns': 'This file has more than 200 columns. Keep those that are to be imported.',
  'error.table-encoding-unknown':
    'The encoding of this text cannot be told for sure. Save the file as CSV UTF-8 or as XLSX.',
  'error.table-null-characters':
    'This text holds null characters, which no table has. Save the file anew as CSV UTF-8.',
  'error.table-quotes':
    'A quotation mark does not fit here. Put the whole cell in quotes and write a mark within it twice.',
  'error.table-holds-a-secret':
    'A cell looks like a password or another secret, so nothing of this file was kept. Keep the secret in the vault, take it out of the file and choose the file again.',
  'error.table-damaged': 'This workbook is damaged. Open it in the program that made it, and save it anew.',
  'error.table-declares-entities':
    'This workbook holds declarations that could read other files. Copy its table into a new workbook.',
  'error.table-unpacks-too-much':
    'Unpacked, this workbook would become far too large. Copy its table into a new workbook.',
  'error.table-locked': 'This workbook is locked with a password. Save it without one.',
  'error.table-holds-macros': 'This workbook holds macros. Save it as XLSX, without them.',
  'error.table-named-otherwise':
    'The ending of this name is not that of a table. Name the file .csv or .xlsx, as it was saved.',
  'error.table-is-workbook': 'This file is a workbook and its name says text. Give it the ending .xlsx.',
  'error.table-is-text': 'This file is text and its name says workbook. Give it the ending .csv.',
  'error.table-is-old-workbook': 'This is a workbook of before 2007. Save it as XLSX.',
  'error.table-is-binary-workbook': 'This is a binary workbook (XLSB). Save it as XLSX.',
  'error.table-is-open-document': 'This is an OpenDocument file. Save it as XLSX or CSV.',
  'error.table-is-document': 'This is a document of text or slides. Choose a table: CSV or XLSX.',
  'error.table-is-archive': 'This is an archive. Unpack it and choose the table within it.',
  'error.table-is-pdf': 'This is a PDF. Choose the table from which it was made: CSV or XLSX.',
  'error.table-is-picture': 'This is a picture or a film. Choose a table: CSV or XLSX.',
  'error.table-is-markup':
    'This is a page or another file of markup. Open it in a spreadsheet program and save it as XLSX.',
  'error.table-is-unknown': 'This file is neither text nor a workbook. Choose a table: CSV or XLSX.',
  'error.mapping-length': 'The choice of columns belongs to another file. Read this file again.',
  'error.mapping-column-unknown': 'The register has no such column. Choose one of the list.',
  'error.mapping-column-twice': 'Two columns of the file go to the same place. Keep one of them.',
  'error.mapping-column-missing': 'A column that is needed has not been chosen. Say which column of the file holds it.',
  'import.fault.cell-formula': 'This cell is a formula. Paste its value as text.',
  'import.fault.cell-merged': 'This cell is merged with others. Separate them and fill each one.',
  'import.fault.cell-rounded':
    'The spreadsheet program rounded this long number. Format the cell as text and write the number again.',
  'import.fault.cell-date':
    'The spreadsheet program turned this cell into a date. Format it as text and write it again.',
  'import.fault.cell-error': 'This cell holds an error of the spreadsheet program. Write its value.',
  'import.fault.cell-too-long': 'This cell is longer than 10,000 characters. Shorten it.',
  'import.fault.cell-without-header':
    'This cell stands in a column without a name (column %{column}). Name the column or empty the cell.',
  'import.fault.column-empty': 'This cell is empty and is needed. Fill it in.',
  'import.fault.entity-of-several': 'Several entities have this name. Write the code of the one that is meant.',
  'import.fault.entity-of-others': 'This entity is not yours to import for. Its head, its focal point or DGC can.',
  'import.fault.platform-contradicts-address': 'The address belongs to another platform. Correct one of the two.',
  'import.fault.handle-contradicts-address': 'The handle is not that of the address. Correct one of the two.',
  'import.fault.date-ambiguous':
    'This date can mean two days. Write it as year, month and day, for example 2026-03-04.',
  'import.fault.identifier-of-nobody': 'Nobody in the register has this identifier. Check the number.',
  'import.fault.identifier-of-several-people': 'Several people have this identifier. Ask DGC to settle whose it is.',
  'import.fault.mail-of-another-person':
    'The e-mail address is that of another person than the identifier. Correct one of the two.',
  'import.fault.person-twice': 'This person is named twice for the account. Keep one of the two.',
  'import.fault.account-of-another-entity': 'The register has this account under another entity. Ask DGC whose it is.',
  'import.fault.account-twice-in-file': 'Row %{row} names the same account. Keep one of the two rows.',
  'import.fault.entity-twice-in-file': 'Row %{row} has the same code. Keep one of the two rows.',
  'import.fault.headship-twice-in-file': 'Row %{row} records the same headship. Keep one of the two rows.',
  'import.fault.entity-name-taken': 'Another entity has this name. Write the full name that tells them apart.',
  'import.fault.entity-above-refused':
    'The entity above stands in this file and is refused there. Correct its row first.',
  'import.fault.entity-kind-unknown':
    'The register has no such kind of entity. Choose one of the list in the template.',
  'import.fault.answer-not-yes-or-no': 'Write yes or no.',
  'import.fault.person-only-proposed': 'An e-mail address only proposes this person. Confirm who it is.',
  'import.fault.mail-of-nobody':
    'Nobody in the register has this e-mail address, so nobody is recorded. Write the staff number, or add the person to the account later.',
  'import.fault.mail-unknown': 'Nobody in the register has this e-mail address. Write the staff number of the person.',
  'import.fault.mail-of-several-people':
    'Several people have this e-mail address, so nobody is recorded. Write the staff number of the one that is meant.',
};
