import type { Room } from '../catalogue.ts';
import type { importFaults as english } from '../en/import-faults.ts';

export const importFaults: Room<typeof english, 'es'> = {
  'error.table-empty': 'Este archivo no tiene filas bajo un encabezado. Elija el que contiene la tabla.',
  'error.table-too-large': 'Este archivo supera los 20 megabytes. Divídalo en varios.',
  'error.table-header-missing':
    'La primera fila no es un encabezado. Escriba los nombres de las columnas en la primera fila, sin nada encima.',
  'error.table-header-twice': 'Dos columnas tienen el mismo nombre. Cambie el de una de ellas.',
  'error.table-header-not-text':
    'El nombre de una columna es una fórmula, una fecha o una celda combinada. Escríbalo como texto simple.',
  'error.table-too-many-rows': 'Este archivo tiene más de 20.000 filas. Divídalo en varios.',
  'error.table-too-many-columns': 'Este archivo tiene más de 200 columnas. Deje las que se van a importar.',
  'error.table-encoding-unknown':
    'No se puede determinar con certeza la codificación de este texto. Guarde el archivo como CSV UTF-8 o XLSX.',
  'error.table-null-characters':
    'Este texto contiene caracteres nulos, que ninguna tabla tiene. Guarde de nuevo el archivo como CSV UTF-8.',
  'error.table-quotes':
    'Hay unas comillas fuera de lugar. Ponga toda la celda entre comillas y duplique las que contenga.',
  'error.table-holds-a-secret':
    'El contenido de una celda parece una contraseña u otro secreto, por lo que no se ha conservado nada de este archivo. Guarde el secreto en la caja fuerte digital, quítelo del archivo y vuelva a elegirlo.',
  'error.table-damaged': 'Este libro está dañado. Ábralo con el programa que lo creó y guárdelo de nuevo.',
  'error.table-declares-entities':
    'Este libro contiene declaraciones que podrían leer otros archivos. Copie su tabla en un libro nuevo.',
  'error.table-unpacks-too-much': 'Descomprimido, este libro sería demasiado grande. Copie su tabla en un libro nuevo.',
  'error.table-locked': 'Este libro está protegido con contraseña. Guárdelo sin ella.',
  'error.table-holds-macros': 'Este libro contiene macros. Guárdelo como XLSX, sin ellas.',
  'error.table-named-otherwise':
    'La extensión de este nombre no es la de una tabla. Nombre el archivo .csv o .xlsx, según se guardó.',
  'error.table-is-workbook': 'Este archivo es un libro y su nombre indica texto. Póngale la extensión .xlsx.',
  'error.table-is-text': 'Este archivo es texto y su nombre indica un libro. Póngale la extensión .csv.',
  'error.table-is-old-workbook': 'Es un libro anterior a 2007. Guárdelo como XLSX.',
  'error.table-is-binary-workbook': 'Es un libro binario (XLSB). Guárdelo como XLSX.',
  'error.table-is-open-document': 'Es un archivo OpenDocument. Guárdelo como XLSX o CSV.',
  'error.table-is-document': 'Es un documento de texto o de diapositivas. Elija una tabla: CSV o XLSX.',
  'error.table-is-archive': 'Es un archivo comprimido. Descomprímalo y elija la tabla que contiene.',
  'error.table-is-pdf': 'Es un PDF. Elija la tabla de la que procede: CSV o XLSX.',
  'error.table-is-picture': 'Es una imagen o un vídeo. Elija una tabla: CSV o XLSX.',
  'error.table-is-markup':
    'Es una página u otro archivo de marcado. Ábralo en una hoja de cálculo y guárdelo como XLSX.',
  'error.table-is-unknown': 'Este archivo no es texto ni un libro. Elija una tabla: CSV o XLSX.',
  'error.mapping-length': 'La elección de columnas corresponde a otro archivo. Lea de nuevo este archivo.',
  'error.mapping-column-unknown': 'El registro no tiene esa columna. Elija una de la lista.',
  'error.mapping-column-twice': 'Dos columnas del archivo van al mismo lugar. Deje una de ellas.',
  'error.mapping-column-missing':
    'No se ha elegido una columna necesaria. Indique qué columna del archivo la contiene.',
  'import.fault.cell-formula': 'Esta celda es una fórmula. Pegue su valor como texto.',
  'import.fault.cell-merged': 'Esta celda está combinada con otras. Sepárelas y rellene cada una.',
  'import.fault.cell-rounded':
    'La hoja de cálculo redondeó este número largo. Dé a la celda formato de texto y escriba de nuevo el número.',
  'import.fault.cell-date':
    'La hoja de cálculo convirtió esta celda en una fecha. Déle formato de texto y escríbala de nuevo.',
  'import.fault.cell-error': 'Esta celda contiene un error de la hoja de cálculo. Escriba su valor.',
  'import.fault.cell-too-long': 'Esta celda supera los 10.000 caracteres. Acórtela.',
  'import.fault.cell-without-header':
    'Esta celda está en una columna sin nombre (columna %{column}). Póngale nombre o vacíe la celda.',
  'import.fault.column-empty': 'Esta celda está vacía y es necesaria. Rellénela.',
  'import.fault.entity-of-several': 'Varias entidades tienen este nombre. Escriba el código de la que corresponda.',
  'import.fault.entity-of-others':
    'No le corresponde importar para esta entidad. Puede hacerlo su titular, su punto focal o el DCG.',
  'import.fault.platform-contradicts-address': 'La dirección es de otra plataforma. Corrija una de las dos.',
  'import.fault.handle-contradicts-address': 'El nombre de perfil no es el de la dirección. Corrija uno de los dos.',
  'import.fault.date-ambiguous':
    'Esta fecha puede ser dos días distintos. Escriba año, mes y día, por ejemplo 2026-03-04.',
  'import.fault.identifier-of-nobody': 'Nadie en el registro tiene este identificador. Compruebe el número.',
  'import.fault.identifier-of-several-people':
    'Varias personas tienen este identificador. Pida al DCG que determine de quién es.',
  'import.fault.mail-of-another-person':
    'El correo electrónico es de otra persona que el identificador. Corrija uno de los dos.',
  'import.fault.person-twice': 'Esta persona figura dos veces en la cuenta. Deje una de las dos.',
  'import.fault.account-of-another-entity':
    'El registro tiene esta cuenta con otra entidad. Pregunte al DCG de quién es.',
  'import.fault.account-twice-in-file': 'La fila %{row} nombra la misma cuenta. Deje una de las dos filas.',
  'import.fault.entity-twice-in-file': 'La fila %{row} tiene el mismo código. Deje una de las dos filas.',
  'import.fault.headship-twice-in-file':
    'La fila %{row} registra la misma titularidad de la entidad. Deje una de las dos filas.',
  'import.fault.entity-name-taken': 'Otra entidad tiene este nombre. Escriba el nombre completo que las distinga.',
  'import.fault.entity-above-refused':
    'La entidad superior está en este archivo y se rechaza. Corrija primero su fila.',
  'import.fault.entity-kind-unknown': 'El registro no tiene ese tipo de entidad. Elija uno de la lista del modelo.',
  'import.fault.answer-not-yes-or-no': 'Escriba sí o no.',
  'import.fault.person-only-proposed': 'Un correo electrónico solo propone a esta persona. Confirme de quién se trata.',
  'import.fault.mail-of-nobody':
    'Nadie en el registro tiene este correo electrónico, así que no se registra a nadie. Escriba el número de funcionario o añada a la persona a la cuenta más adelante.',
  'import.fault.mail-unknown':
    'Nadie en el registro tiene este correo electrónico. Escriba el número de funcionario de la persona.',
  'import.fault.mail-of-several-people':
    'Varias personas tienen este correo electrónico, así que no se registra a nadie. Escriba el número de funcionario de la que corresponda.',
};
