import type { Room } from '../catalogue.ts';
import type { evidenceFiles as english } from '../en/evidence-files.ts';

export const evidenceFiles: Room<typeof english, 'fr'> = {
  'evidence.files': 'Fichiers',
  'evidence.none': 'Aucun fichier n’est conservé.',
  'evidence.choose': 'Téléverser un fichier',
  'evidence.chooseFor': 'Téléverser un fichier : %{criterion}',
  'evidence.hint': '%{formats} ; %{size} au plus par fichier. Aucun mot de passe dans le fichier ni dans son nom.',
  'evidence.uploading': '« %{name} » est en cours d’envoi : %{share}',
  'evidence.kept': '« %{name} » est conservé comme élément justificatif.',
  'evidence.refused': '« %{name} » n’a pas été conservé. %{reason}',
  'evidence.stop': 'Interrompre',
  'evidence.remove': 'Retirer %{name}',
  'evidence.removed': '« %{name} » ne fait plus partie de cette évaluation.',
  'evidence.sheet': 'Fichiers justificatifs',
  'evidence.sheet.version':
    'Les fichiers de la version %{number} de l’évaluation. Comparez l’empreinte pour vérifier qu’une copie est bien le même fichier.',
  'evidence.by': '%{person}, le %{date}',
  'event.name.evidence-file-added': 'Fichier justificatif ajouté',
  'event.evidence-file-added': 'Fichier ajouté comme élément justificatif par %{actor}.',
  'event.name.evidence-file-removed': 'Fichier justificatif retiré',
  'event.evidence-file-removed': 'Fichier retiré des éléments justificatifs par %{actor}.',
  'error.file-empty': 'Ce fichier est vide. Choisissez celui qui contient l’élément justificatif.',
  'error.file-too-large': 'Ce fichier dépasse 10 mégaoctets. Réduisez-le ou indiquez son adresse comme lien.',
  'error.file-name-missing': 'Ce fichier n’a pas de nom. Donnez-lui-en un, avec son extension.',
  'error.file-name-too-long': 'Le nom de ce fichier dépasse 200 caractères. Raccourcissez-le.',
  'error.file-name-unsafe':
    'Le nom de ce fichier contient des caractères qui masquent ou mènent ailleurs. Renommez-le avec des lettres et des chiffres simples.',
  'error.file-name-secret':
    'Le nom de ce fichier ressemble à un mot de passe ou à un autre secret. Renommez-le et changez ce secret là où il sert.',
  'error.file-type-unknown':
    'Les fichiers de ce type ne sont pas acceptés. Enregistrez-le comme PDF, image, texte, tableur ou présentation.',
  'error.file-type-lies':
    'Le contenu de ce fichier ne correspond pas à son extension. Enregistrez-le de nouveau dans le programme qui l’a créé.',
  'error.file-damaged': 'Ce fichier est endommagé. Enregistrez-le de nouveau dans le programme qui l’a créé.',
  'error.file-locked':
    'Ce fichier est protégé par un mot de passe ou d’un type ancien. Enregistrez-le sans protection, ou comme PDF.',
  'error.file-unpacks-too-much':
    'Décompressé, ce fichier deviendrait beaucoup trop volumineux. Enregistrez-le comme PDF.',
  'error.file-carries-others':
    'Ce fichier contient un programme, une macro ou un autre fichier. Enregistrez-le sans cela, ou comme PDF.',
  'error.file-already-there': 'Ce fichier est déjà conservé ici.',
  'error.file-too-many': 'Aucun autre fichier n’est accepté ici : dix au plus. Retirez-en un d’abord.',
  'error.assessment-finished':
    'Cette version de l’évaluation a été transmise et conserve ses fichiers. Poursuivez avec la version suivante.',
  'error.file-unreachable': 'Le fichier n’est pas arrivé. Vérifiez la connexion et téléversez-le de nouveau.',
  'field.criteria.need.files': 'Nécessité : fichiers',
  'field.criteria.purpose.files': 'Objectif et stratégie : fichiers',
  'field.criteria.skills.files': 'Compétences et ressources : fichiers',
  'field.criteria.risk.files': 'Analyse des risques : fichiers',
  'field.criteria.accuracy.files': 'Exactitude : fichiers',
};
