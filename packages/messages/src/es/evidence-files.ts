import type { Room } from '../catalogue.ts';
import type { evidenceFiles as english } from '../en/evidence-files.ts';

export const evidenceFiles: Room<typeof english, 'es'> = {
  'evidence.files': 'Archivos',
  'evidence.none': 'No se conserva ningún archivo.',
  'evidence.choose': 'Cargar un archivo',
  'evidence.chooseFor': 'Cargar un archivo: %{criterion}',
  'evidence.hint': '%{formats}; como máximo %{size} cada uno. Sin contraseñas en el archivo ni en su nombre.',
  'evidence.uploading': '«%{name}» se está enviando: %{share}',
  'evidence.kept': '«%{name}» se conserva como prueba.',
  'evidence.refused': '«%{name}» no se ha conservado. %{reason}',
  'evidence.stop': 'Detener',
  'evidence.remove': 'Quitar %{name}',
  'evidence.removed': '«%{name}» ya no forma parte de esta evaluación.',
  'evidence.sheet': 'Archivos de prueba',
  'evidence.sheet.version':
    'Los archivos de la versión %{number} de la evaluación. Compare la huella para comprobar que una copia es el mismo archivo.',
  'evidence.by': '%{person}, el %{date}',
  'event.name.evidence-file-added': 'Archivo de prueba añadido',
  'event.evidence-file-added': 'Archivo añadido como prueba por %{actor}.',
  'event.name.evidence-file-removed': 'Archivo de prueba retirado',
  'event.evidence-file-removed': 'Archivo retirado de las pruebas por %{actor}.',
  'error.file-empty': 'Este archivo está vacío. Elija el que contiene la prueba.',
  'error.file-too-large': 'Este archivo supera los 10 megabytes. Redúzcalo o indique su dirección como enlace.',
  'error.file-name-missing': 'Este archivo no tiene nombre. Póngale uno, con su extensión.',
  'error.file-name-too-long': 'El nombre de este archivo supera los 200 caracteres. Acórtelo.',
  'error.file-name-unsafe':
    'El nombre de este archivo contiene caracteres que ocultan o llevan a otro lugar. Cámbielo usando letras y cifras sencillas.',
  'error.file-name-secret':
    'El nombre de este archivo parece una contraseña u otro secreto. Cámbielo, y cambie también ese secreto donde se use.',
  'error.file-type-unknown':
    'No se aceptan archivos de este tipo. Guárdelo como PDF, imagen, texto, hoja de cálculo o presentación.',
  'error.file-type-lies':
    'El contenido de este archivo no es lo que dice su extensión. Guárdelo de nuevo con el programa que lo creó.',
  'error.file-damaged': 'Este archivo está dañado. Guárdelo de nuevo con el programa que lo creó.',
  'error.file-locked':
    'Este archivo está protegido con contraseña o es de un tipo antiguo. Guárdelo sin ella o como PDF.',
  'error.file-unpacks-too-much': 'Descomprimido, este archivo sería demasiado grande. Guárdelo como PDF.',
  'error.file-carries-others':
    'Este archivo lleva dentro un programa, una macro u otro archivo. Guárdelo sin ello o como PDF.',
  'error.file-already-there': 'Este mismo archivo ya se conserva aquí.',
  'error.file-too-many': 'Aquí no se aceptan más archivos: diez como máximo. Quite uno primero.',
  'error.assessment-finished':
    'Esta versión de la evaluación ya se envió y conserva sus archivos. Continúe con la versión siguiente.',
  'error.file-unreachable': 'El archivo no llegó. Compruebe la conexión y cárguelo de nuevo.',
  'field.criteria.need.files': 'Necesidad: archivos',
  'field.criteria.purpose.files': 'Propósito y estrategia: archivos',
  'field.criteria.skills.files': 'Competencias y recursos: archivos',
  'field.criteria.risk.files': 'Análisis de riesgos: archivos',
  'field.criteria.accuracy.files': 'Exactitud: archivos',
};
