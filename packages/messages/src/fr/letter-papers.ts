import type { letterPapers as english } from '../en/letter-papers.ts';
import type { Room } from '../catalogue.ts';

export const letterPapers: Room<typeof english, 'fr'> = {
  'letter.title': 'Autorisation écrite',
  'letter.subtitle': 'Lettre d’autorisation %{number}',
  'letter.intro':
    '%{head}, %{office}, autorise %{person} à créer ou à utiliser le compte institutionnel de médias sociaux désigné ci-après, comme l’exige le paragraphe 3.7 de la circulaire ST/SGB/2019/5.',
  'letter.account': 'Compte',
  'letter.head': 'Autorisation donnée par',
  'letter.office': 'Fonctions',
  'letter.capacity': 'Qualité',
  'letter.stepUpAt': 'Second facteur vérifié',
  'letter.signedAt': 'Signature',
  'letter.line': '%{label}\u00a0: %{value}',
  'letter.notDrawn':
    '\uFFFD remplace un caractère que ce document ne peut pas imprimer. Il figure dans les faits joints et dans le code.',
  'letter.nameAttached': '(écrit en caractères que ce document n’a pas\u00a0: voir les faits joints)',
  'letter.unknown': 'non consigné',
  'letter.textsTitle': 'Textes qui régissent le contenu',
  'letter.regulations': 'Articles 1.1 à 1.3 du Statut du personnel',
  'letter.staffRule': 'Disposition 1.2 du Règlement du personnel',
  'letter.bulletin': 'Circulaire du Secrétaire général %{symbol}',
  'letter.precedenceTitle': 'Primauté',
  'letter.precedence':
    'La circulaire ST/SGB/2019/5 l’emporte sur toute disposition contraire des autres circulaires et instructions administratives en vigueur (paragraphe 5.2).',
  'letter.verifyTitle': 'Cette lettre est-elle authentique\u202f?',
  'letter.verify':
    'Chacun peut la vérifier à l’adresse %{address}, avec ce fichier ou avec le texte de son code, même sans connexion. Seul le registre sait si l’autorisation a été retirée depuis.',
  'letter.codeAlt': 'Code QR contenant les faits signés de la lettre %{number}',
  'letter.attachment': 'Les faits signés et leur signature',
  'verifyLetter.title': 'Vérifier une lettre d’autorisation',
  'verifyLetter.lead':
    'Choisissez le fichier de la lettre ou collez le texte de son code QR. Votre fichier reste sur cet appareil\u202f; si une connexion est disponible, la page demande au registre si l’autorisation est toujours valable.',
  'verifyLetter.language': 'Langue',
  'verifyLetter.file': 'Fichier de la lettre (PDF ou JSON)',
  'verifyLetter.drop': 'Vous pouvez aussi le déposer sur cette page.',
  'verifyLetter.text': 'Texte du code QR',
  'verifyLetter.check': 'Vérifier',
  'verifyLetter.nothing': 'Choisissez d’abord un fichier ou collez un texte.',
  'verifyLetter.keys': 'Cette page connaît les clés de %{register} à la date suivante\u00a0: %{time}.',
  'verifyLetter.noKeys': 'Cette page n’a aucune clé du registre et ne peut donc rien vérifier. Chargez-la de nouveau.',
  'verifyLetter.facts': 'Ce que le registre a signé',
  'verifyLetter.compare':
    'Comparez avec le document que vous avez sous les yeux\u00a0: seul ce qui figure ici est signé.',
  'verifyLetter.asked': 'Le registre vient d’être interrogé.',
  'verifyLetter.couldNotAsk':
    'Le registre n’a pas pu dire si l’autorisation a été retirée depuis. Vérifiez de nouveau avec une connexion.',
  'verdict.genuine': 'Authentique et en cours de validité',
  'verdict.not-yet-valid': 'Signée par le registre, mais pas encore valable',
  'verdict.expired': 'Signée par le registre, mais arrivée à échéance',
  'verdict.withdrawn': 'Signée par le registre, mais retirée depuis',
  'verdict.suspended': 'Signée par le registre, mais actuellement suspendue',
  'verdict.replaced': 'Signée par le registre, mais remplacée par une autre lettre',
  'verdict.not-in-the-register': 'Signée par le registre, qui ne connaît pas cette autorisation',
  'verdict.signature-wrong': 'Non authentique\u00a0: la signature est fausse',
  'verdict.unknown-key': 'Non vérifiée\u00a0: signée avec une clé que ce registre n’a pas publiée',
  'verdict.facts-of-another-letter': 'Non authentique\u00a0: ces faits sont ceux d’une autre lettre',
  'verdict.file-changed': 'Non authentique\u00a0: le fichier a été modifié après son émission',
  'verdict.not-a-letter': 'Ceci n’est pas une lettre du registre',
};
