import type { Room } from '../catalogue.ts';
import type { importFaults as english } from '../en/import-faults.ts';

export const importFaults: Room<typeof english, 'fr'> = {
  'error.table-empty': 'Ce fichier ne contient aucune ligne sous un en-tête. Choisissez celui qui contient le tableau.',
  'error.table-too-large': 'Ce fichier dépasse 20 mégaoctets. Divisez-le en plusieurs.',
  'error.table-header-missing':
    'La première ligne n’est pas un en-tête. Inscrivez les noms des colonnes dans la première ligne, sans rien au-dessus.',
  'error.table-header-twice': 'Deux colonnes portent le même nom. Renommez l’une d’elles.',
  'error.table-header-not-text':
    'Le nom d’une colonne est une formule, une date ou une cellule fusionnée. Inscrivez-le en texte simple.',
  'error.table-too-many-rows': 'Ce fichier compte plus de 20 000 lignes. Divisez-le en plusieurs.',
  'error.table-too-many-columns': 'Ce fichier compte plus de 200 colonnes. Gardez celles qui sont à importer.',
  'error.table-encoding-unknown':
    'L’encodage de ce texte ne peut être établi avec certitude. Enregistrez le fichier en CSV UTF-8 ou en XLSX.',
  'error.table-null-characters':
    'Ce texte contient des caractères nuls, qu’aucun tableau ne comporte. Enregistrez de nouveau le fichier en CSV UTF-8.',
  'error.table-quotes':
    'Un guillemet n’est pas à sa place ici. Mettez toute la cellule entre guillemets et doublez ceux qu’elle contient.',
  'error.table-holds-a-secret':
    'Une cellule contient ce qui ressemble à un mot de passe ou à un autre secret ; rien de ce fichier n’a été conservé. Conservez le secret dans le coffre-fort numérique, retirez-le du fichier et choisissez de nouveau le fichier.',
  'error.table-damaged':
    'Ce classeur est endommagé. Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.',
  'error.table-declares-entities':
    'Ce classeur contient des déclarations qui pourraient lire d’autres fichiers. Copiez son tableau dans un nouveau classeur.',
  'error.table-unpacks-too-much':
    'Décompressé, ce classeur serait beaucoup trop volumineux. Copiez son tableau dans un nouveau classeur.',
  'error.table-locked': 'Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
  'error.table-holds-macros': 'Ce classeur contient des macros. Enregistrez-le en XLSX, sans celles-ci.',
  'error.table-named-otherwise':
    'L’extension de ce nom n’est pas celle d’un tableau. Nommez le fichier .csv ou .xlsx, tel qu’il a été enregistré.',
  'error.table-is-workbook':
    'Ce fichier est un classeur, alors que son nom annonce du texte. Donnez-lui l’extension .xlsx.',
  'error.table-is-text': 'Ce fichier est du texte, alors que son nom annonce un classeur. Donnez-lui l’extension .csv.',
  'error.table-is-old-workbook': 'C’est un classeur d’avant 2007. Enregistrez-le en XLSX.',
  'error.table-is-binary-workbook': 'C’est un classeur binaire (XLSB). Enregistrez-le en XLSX.',
  'error.table-is-open-document': 'C’est un fichier OpenDocument. Enregistrez-le en XLSX ou en CSV.',
  'error.table-is-document': 'C’est un document de texte ou de présentation. Choisissez un tableau : CSV ou XLSX.',
  'error.table-is-archive': 'C’est une archive. Décompressez-la et choisissez le tableau qu’elle contient.',
  'error.table-is-pdf': 'C’est un PDF. Choisissez le tableau dont il est tiré : CSV ou XLSX.',
  'error.table-is-picture': 'C’est une image ou une vidéo. Choisissez un tableau : CSV ou XLSX.',
  'error.table-is-markup':
    'C’est une page ou un autre fichier balisé. Ouvrez-le dans un tableur et enregistrez-le en XLSX.',
  'error.table-is-unknown': 'Ce fichier n’est ni du texte ni un classeur. Choisissez un tableau : CSV ou XLSX.',
  'error.mapping-length': 'Le choix des colonnes correspond à un autre fichier. Lisez de nouveau ce fichier.',
  'error.mapping-column-unknown': 'Le registre n’a pas de telle colonne. Choisissez-en une de la liste.',
  'error.mapping-column-twice': 'Deux colonnes du fichier vont au même endroit. Gardez-en une.',
  'error.mapping-column-missing':
    'Une colonne nécessaire n’a pas été choisie. Indiquez quelle colonne du fichier la contient.',
  'import.fault.cell-formula': 'Cette cellule est une formule. Collez sa valeur comme texte.',
  'import.fault.cell-merged': 'Cette cellule est fusionnée avec d’autres. Séparez-les et remplissez chacune.',
  'import.fault.cell-rounded':
    'Le tableur a arrondi ce long nombre. Mettez la cellule au format texte et inscrivez de nouveau le nombre.',
  'import.fault.cell-date':
    'Le tableur a transformé cette cellule en date. Mettez-la au format texte et remplissez-la de nouveau.',
  'import.fault.cell-error': 'Cette cellule contient une erreur du tableur. Inscrivez sa valeur.',
  'import.fault.cell-too-long': 'Cette cellule dépasse 10 000 caractères. Raccourcissez-la.',
  'import.fault.cell-without-header':
    'Cette cellule se trouve dans une colonne sans nom (colonne %{column}). Nommez la colonne ou videz la cellule.',
  'import.fault.column-empty': 'Cette cellule est vide, alors qu’elle est nécessaire. Remplissez-la.',
  'import.fault.entity-of-several': 'Plusieurs entités portent ce nom. Inscrivez le code de celle qui est visée.',
  'import.fault.entity-of-others':
    'Vous ne pouvez pas importer pour cette entité. Son ou sa responsable, son point focal ou le DCG le peut.',
  'import.fault.platform-contradicts-address': 'L’adresse est celle d’une autre plateforme. Corrigez l’une ou l’autre.',
  'import.fault.handle-contradicts-address': 'Le nom de profil n’est pas celui de l’adresse. Corrigez l’un ou l’autre.',
  'import.fault.date-ambiguous':
    'Cette date peut désigner deux jours. Inscrivez l’année, le mois et le jour, par exemple 2026-03-04.',
  'import.fault.identifier-of-nobody': 'Personne dans le registre n’a cet identifiant. Vérifiez le numéro.',
  'import.fault.identifier-of-several-people':
    'Plusieurs personnes ont cet identifiant. Demandez au DCG d’établir à qui il appartient.',
  'import.fault.mail-of-another-person':
    'L’adresse électronique est celle d’une autre personne que l’identifiant. Corrigez l’une ou l’autre.',
  'import.fault.person-twice': 'Cette personne est nommée deux fois pour le compte. Gardez une seule mention.',
  'import.fault.account-of-another-entity':
    'Ce compte figure au registre sous une autre entité. Demandez au DCG à qui il appartient.',
  'import.fault.account-twice-in-file': 'La ligne %{row} désigne le même compte. Gardez l’une des deux lignes.',
  'import.fault.entity-twice-in-file': 'La ligne %{row} porte le même code. Gardez l’une des deux lignes.',
  'import.fault.headship-twice-in-file':
    'La ligne %{row} enregistre la même fonction de responsable d’entité. Gardez l’une des deux lignes.',
  'import.fault.entity-name-taken': 'Une autre entité porte ce nom. Inscrivez le nom complet qui les distingue.',
  'import.fault.entity-above-refused':
    'L’entité supérieure figure dans ce fichier et y est refusée. Corrigez d’abord sa ligne.',
  'import.fault.entity-kind-unknown':
    'Le registre ne connaît pas ce type d’entité. Choisissez-en un de la liste du modèle.',
  'import.fault.answer-not-yes-or-no': 'Inscrivez oui ou non.',
  'import.fault.person-only-proposed':
    'Une adresse électronique ne fait que proposer cette personne. Confirmez de qui il s’agit.',
  'import.fault.mail-of-nobody':
    'Personne dans le registre n’a cette adresse électronique : personne n’est donc enregistré. Inscrivez le numéro de fonctionnaire ou ajoutez la personne au compte plus tard.',
  'import.fault.mail-unknown':
    'Personne dans le registre n’a cette adresse électronique. Indiquez le numéro de fonctionnaire de la personne.',
  'import.fault.mail-of-several-people':
    'Plusieurs personnes ont cette adresse électronique : personne n’est donc enregistré. Inscrivez le numéro de fonctionnaire de celle qui est visée.',
};
