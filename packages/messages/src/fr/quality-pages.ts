export const qualityPages = {
  'quality.title': 'Qualité du registre',
  'quality.lead': 'À quel point chaque partie du registre est complète, à jour et exacte, et pourquoi.',
  'quality.entities': 'Par entité',
  'quality.entity': 'Entité',
  'quality.accounts': 'Comptes',
  'quality.complete': 'Dossiers complets',
  'quality.complete.means':
    'Comptes connus (en cours d’examen, officiels ou à créer) dont aucun élément du dossier ne manque.',
  'quality.on-time': 'Enregistrés à temps',
  'quality.on-time.means':
    'Comptes enregistrés ces 12 derniers mois avant leur échéance : 60 jours après la circulaire, ou 10 après la création.',
  'quality.delay': 'Délai médian',
  'quality.delay.means':
    'Jours entre la création, ou la circulaire, et l’enregistrement ; valeur médiane des 12 derniers mois.',
  'quality.reviewed': 'Examinés en 12 mois',
  'quality.reviewed.means': 'Comptes officiels créés ou maintenus par décision ces 12 derniers mois.',
  'quality.two-holders': 'Deux détenteurs',
  'quality.two-holders.means':
    'Comptes officiels comptant au moins deux fonctionnaires autorisés ou suppléants dont l’autorisation est en vigueur.',
  'quality.orphan-days': 'Jours sans détenteur',
  'quality.orphan-days.means': 'Jours des 12 derniers mois où personne ne détenait le compte, additionnés.',
  'quality.changes-on-time': 'Modifications à temps',
  'quality.changes-on-time.means':
    'Modifications des 12 derniers mois dont le jour est connu, enregistrées dans les 10 jours.',
  'quality.share': '%{share} (%{part} sur %{whole})',
  'quality.none': '–',
  'quality.noEntities': 'Aucun compte n’est encore pris en compte pour vous.',
  'quality.means': 'Ce que signifient les chiffres',
  'quality.why': 'Comptes en défaut : %{figure}',
  'quality.why.none': 'Aucun compte n’est en défaut pour ce chiffre.',
  'quality.trend': '%{figure}, par mois',
  'quality.month': 'Mois',
  'quality.value': 'Part',
  'quality.csv': 'Télécharger en CSV',
  'quality.noMonths': 'Le premier mois est en cours de calcul.',
  'quality.choose': 'Chiffre',
};
