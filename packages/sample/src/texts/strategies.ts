const strategies: Readonly<Record<string, string>> = {
  ar: 'استراتيجية الاتصال 2024-2028',
  en: 'Communication strategy 2024–2028',
  es: 'Estrategia de comunicación 2024-2028',
  fr: 'Stratégie de communication 2024-2028',
  ru: 'Стратегия коммуникации на 2024–2028 годы',
  zh: '2024-2028年传播战略',
};

/** The strategy that an account of this language says it follows; other languages name it in English. */
export const strategyIn = (language: string): string => strategies[language] ?? 'Communication strategy 2024–2028';
