import type { Phrases } from './phrases.ts';

export const english: Phrases = {
  themes: {
    main: {
      title: '{name}',
      purpose: 'Explain the mandate and the daily work of {name}, and answer public questions.',
    },
    news: {
      title: '{name}: news',
      purpose: 'Carry news, press releases and statements of {name} on the day they are issued.',
    },
    programmes: {
      title: '{name}: programmes',
      purpose: 'Show what the programmes of {name} achieve and how partners can take part.',
    },
    youth: {
      title: '{name}: youth',
      purpose: 'Bring young people into the work of {name} with calls, explainers and debates.',
    },
    events: { title: '{name}: events', purpose: 'Announce conferences and meetings of {name} and carry them live.' },
    photos: {
      title: '{name}: photos',
      purpose: 'Publish photographs from the field with captions and credits, free for the press.',
    },
    alerts: {
      title: '{name}: alerts',
      purpose: 'Warn and inform people in an emergency: service messages, access and safety.',
    },
    voices: {
      title: '{name}: voices',
      purpose: 'Let the people with whom {name} works tell of their experience in their own words.',
    },
  },
  audiences: [
    'General public and press',
    'Governments, partners and civil society',
    'Young people from 15 to 29',
    'Communities served and local media',
  ],
  criteria: {
    need: [
      'No existing account serves this audience in this language; the study of neighbouring accounts is attached.',
      'The register was searched; two near accounts serve other audiences.',
    ],
    purpose: [
      'The purpose follows the communications strategy of the entity and names its audience.',
      'Target audience and messages are set out in the yearly plan.',
    ],
    skills: [
      'Two trained officers give twelve hours a week; leave is covered by the alternate.',
      'One officer, ten hours a week, and an alternate, four hours.',
    ],
    risk: [
      'Reputation: low. Security: medium, mitigated by two-factor sign-in and a reply protocol.',
      'Impersonation is likely, its impact medium; handles are watched every month.',
    ],
    accuracy: [
      'A second person checks every post; figures are confirmed by the substantive branch.',
      'Editorial standards of the entity apply; corrections are published within a day.',
    ],
  },
  languageStatement:
    'The account serves this language; the other official languages are served by sibling accounts or not yet resourced.',
  withdrawn: 'The account no longer serves its purpose; its audience was moved to the main account.',
  refused: 'An existing account already serves this audience.',
};
