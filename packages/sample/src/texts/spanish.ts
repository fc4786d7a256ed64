import type { Phrases } from './phrases.ts';

export const spanish: Phrases = {
  themes: {
    main: {
      title: '{name}',
      purpose: 'Dar a conocer el mandato y la labor diaria de la entidad y responder al público.',
    },
    news: {
      title: '{name}: noticias',
      purpose: 'Difundir noticias, comunicados y declaraciones el día de su publicación.',
    },
    programmes: {
      title: '{name}: programas',
      purpose: 'Mostrar los resultados de los programas y la forma de participar en ellos.',
    },
    youth: {
      title: '{name}: juventud',
      purpose: 'Acercar la labor a la juventud con convocatorias, explicaciones y debates.',
    },
    events: { title: '{name}: actividades', purpose: 'Anunciar conferencias y reuniones y transmitirlas en directo.' },
    photos: {
      title: '{name}: fotografías',
      purpose: 'Publicar fotografías del terreno con pie de foto y crédito, libres para la prensa.',
    },
    alerts: { title: '{name}: alertas', purpose: 'Alertar e informar a la población en situaciones de emergencia.' },
    voices: { title: '{name}: voces', purpose: 'Dar la palabra a las personas con las que trabaja la entidad.' },
  },
  audiences: [
    'Público en general y prensa',
    'Gobiernos, asociados y sociedad civil',
    'Jóvenes de 15 a 29 años',
    'Comunidades y medios locales',
  ],
  criteria: {
    need: [
      'Ninguna cuenta existente atiende a este público en este idioma; se adjunta el estudio de cuentas cercanas.',
      'Se consultó el registro; dos cuentas próximas se dirigen a otros públicos.',
    ],
    purpose: [
      'El propósito se ajusta a la estrategia de comunicación de la entidad y define su público.',
      'El plan anual indica el público destinatario y los mensajes.',
    ],
    skills: [
      'Dos funcionarios capacitados dedican doce horas semanales; el suplente cubre las ausencias.',
      'Un funcionario, diez horas semanales, y un suplente, cuatro horas.',
    ],
    risk: [
      'Reputación: bajo. Seguridad: medio, mitigado con doble factor y protocolo de respuesta.',
      'La suplantación es probable y su efecto medio; los nombres se vigilan cada mes.',
    ],
    accuracy: [
      'Una segunda persona revisa cada publicación; el servicio sustantivo confirma las cifras.',
      'Rigen las normas editoriales de la entidad; las correcciones salen en un día.',
    ],
  },
  languageStatement:
    'La cuenta atiende este idioma; los demás idiomas oficiales los atienden cuentas hermanas o aún no disponen de recursos.',
  withdrawn: 'La cuenta ya no cumple su propósito; su público pasó a la cuenta principal.',
  refused: 'Una cuenta existente ya atiende a este público.',
};
