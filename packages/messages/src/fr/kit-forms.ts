import type { Room } from '../catalogue.ts';
import type { kitForms as english } from '../en/kit-forms.ts';

export const kitForms: Room<typeof english, 'fr'> = {
  'kit.form.optional': '(facultatif)',
  'kit.form.errors': { one: '%{count} réponse à modifier', other: '%{count} réponses à modifier' },
  'kit.form.error': 'Erreur :',
  'kit.form.required': 'Répondez à cette question.',
  'kit.form.choose': 'Choisissez une réponse',
  'kit.form.number': 'Saisissez un nombre de %{from} à %{to}.',
  'kit.form.secret':
    'Ceci ressemble à un mot de passe. Conservez-le dans le coffre-fort numérique et indiquez ici sa référence.',
  'kit.form.change': 'Modifier',
  'kit.form.changeOf': 'Modifier : %{field}',
  'kit.form.save': 'Enregistrer',
  'kit.form.checkAnswers': 'Vérifiez vos réponses',
  'kit.form.stepOf': 'Étape %{step} sur %{total}',
  'kit.date.hint': 'Par exemple : %{example}',
  'kit.date.wrong': 'Écrivez la date avec le jour, le mois et l’année, par exemple : %{example}.',
  'kit.date.open': 'Ouvrir le calendrier',
  'kit.date.previousMonth': 'Mois précédent',
  'kit.date.nextMonth': 'Mois suivant',
  'kit.date.calendar': 'Calendrier',
  'kit.combobox.hint': 'Saisissez au moins deux lettres, puis choisissez avec les touches fléchées.',
  'kit.combobox.found': { one: '%{count} correspondance', other: '%{count} correspondances' },
  'kit.combobox.first':
    'Les %{count} premiers résultats sont affichés. Tapez d’autres lettres pour en trouver d’autres.',
  'kit.combobox.none': 'Rien ni personne ne correspond à « %{query} ».',
  'kit.combobox.clear': 'Effacer : %{field}',
  'kit.combobox.chosen': '%{choice} : choix effectué',
  'kit.save.saved': 'Enregistré à %{time}',
  'kit.save.savedStep': 'Enregistré à %{time}, étape %{step} sur %{total}',
  'kit.save.saving': 'Enregistrement',
  'kit.save.offline': 'Conservé sur cet appareil',
  'kit.save.failed': 'Pas encore enregistré. Le texte est conservé sur cet appareil et sera renvoyé.',
  'kit.conflict.title': 'Quelqu’un a modifié cette fiche',
  'kit.conflict.text':
    '%{person} a enregistré la fiche à %{time}, pendant que vous écriviez. Votre texte est conservé.',
  'kit.conflict.plain': 'La fiche a été enregistrée pendant que vous écriviez. Votre texte est conservé.',
  'kit.conflict.theirs': 'Texte actuel',
  'kit.conflict.mine': 'Votre texte',
  'kit.conflict.keepTheirs': 'Garder le texte actuel',
  'kit.conflict.useMine': 'Utiliser mon texte pour ce champ',
};
