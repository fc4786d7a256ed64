import type { letterPapers as english } from '../en/letter-papers.ts';
import type { Room } from '../catalogue.ts';

export const letterPapers: Room<typeof english, 'es'> = {
  'letter.title': 'Autorización por escrito',
  'letter.subtitle': 'Carta de autorización %{number}',
  'letter.intro':
    '%{head}, %{office}, autoriza a %{person} a crear o utilizar la cuenta institucional en los medios sociales que aquí se indica, como exige el párrafo 3.7 del boletín ST/SGB/2019/5.',
  'letter.account': 'Cuenta',
  'letter.head': 'Autorización concedida por',
  'letter.office': 'Cargo',
  'letter.capacity': 'En calidad de',
  'letter.stepUpAt': 'Segundo factor comprobado',
  'letter.signedAt': 'Firma',
  'letter.line': '%{label}: %{value}',
  'letter.notDrawn':
    '\uFFFD sustituye un carácter que este documento no puede imprimir. Figura en los hechos adjuntos y en el código.',
  'letter.nameAttached': '(escrito en letras que este documento no tiene: véanse los hechos adjuntos)',
  'letter.unknown': 'no consta',
  'letter.textsTitle': 'Textos que rigen el contenido',
  'letter.regulations': 'Cláusulas 1.1 a 1.3 del Estatuto del Personal',
  'letter.staffRule': 'Regla 1.2 del Reglamento del Personal',
  'letter.bulletin': 'Boletín del Secretario General %{symbol}',
  'letter.precedenceTitle': 'Prelación',
  'letter.precedence':
    'El boletín ST/SGB/2019/5 prevalece sobre toda disposición en contrario de otros boletines e instrucciones administrativas vigentes (párrafo 5.2).',
  'letter.verifyTitle': '¿Es auténtica esta carta?',
  'letter.verify':
    'Cualquiera puede verificarla en %{address}, con este archivo o con el texto de su código, incluso sin conexión. Solo el registro sabe si la autorización se ha retirado desde entonces.',
  'letter.codeAlt': 'Código QR con los hechos firmados de la carta %{number}',
  'letter.attachment': 'Los hechos firmados y su firma',
  'verifyLetter.title': 'Verificar una carta de autorización',
  'verifyLetter.lead':
    'Elija el archivo de la carta o pegue el texto de su código QR. Su archivo no sale de este dispositivo; si hay conexión, se pregunta al registro si la autorización sigue vigente.',
  'verifyLetter.language': 'Idioma',
  'verifyLetter.file': 'Archivo de la carta (PDF o JSON)',
  'verifyLetter.drop': 'También puede soltarlo en esta página.',
  'verifyLetter.text': 'Texto del código QR',
  'verifyLetter.check': 'Verificar',
  'verifyLetter.nothing': 'Elija primero un archivo o pegue un texto.',
  'verifyLetter.keys': 'Esta página conoce las claves de %{register} con fecha de %{time}.',
  'verifyLetter.noKeys':
    'Esta página no tiene ninguna clave del registro y no puede verificar nada. Vuelva a cargarla.',
  'verifyLetter.facts': 'Lo que firmó el registro',
  'verifyLetter.compare': 'Compárelo con el documento que tiene delante: solo está firmado lo que figura aquí.',
  'verifyLetter.asked': 'Se acaba de preguntar al registro.',
  'verifyLetter.couldNotAsk':
    'No se pudo preguntar al registro si la autorización se ha retirado desde entonces. Vuelva a verificarla con conexión.',
  'verdict.genuine': 'Auténtica y dentro de su plazo de validez',
  'verdict.not-yet-valid': 'Firmada por el registro, pero aún no válida',
  'verdict.expired': 'Firmada por el registro, pero caducada',
  'verdict.withdrawn': 'Firmada por el registro, pero retirada desde entonces',
  'verdict.suspended': 'Firmada por el registro, pero suspendida en este momento',
  'verdict.replaced': 'Firmada por el registro, pero reemplazada por otra carta',
  'verdict.not-in-the-register': 'Firmada por el registro, que no conoce esta autorización',
  'verdict.signature-wrong': 'No es auténtica: la firma es incorrecta',
  'verdict.unknown-key': 'Sin verificar: firmada con una clave que este registro no ha publicado',
  'verdict.facts-of-another-letter': 'No es auténtica: estos hechos son de otra carta',
  'verdict.file-changed': 'No es auténtica: el archivo se modificó después de su emisión',
  'verdict.not-a-letter': 'Esto no es una carta del registro',
};
