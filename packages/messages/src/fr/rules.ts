import type { Room } from '../catalogue.ts';
import type { rules as english } from '../en/rules.ts';

export const rules: Room<typeof english, 'fr'> = {
  'rule.1-1.title': 'Définitions',
  'rule.1-1.text':
    'Trois termes portent la circulaire : compte institutionnel de médias sociaux, base de données, responsable d’entité.',
  'rule.1-1-a.title': 'Comptes institutionnels de médias sociaux',
  'rule.1-1-a.text':
    'Comptes de réseaux sociaux appartenant à une entité du Secrétariat de l’Organisation des Nations Unies, dont ladite entité autorise l’utilisation à des fins officielles. Ne sont pas compris les comptes créés par des organes de représentation du personnel ou leur appartenant. Les comptes personnels ne sont pas des comptes institutionnels.',
  'rule.1-1-b.title': 'La base de données',
  'rule.1-1-b.text':
    'La base de données centrale, administrée par le Département de la communication globale, contenant la liste de tous les comptes institutionnels de médias sociaux. Le présent registre est cette base de données.',
  'rule.1-1-c.title': 'Responsable d’entité',
  'rule.1-1-c.text':
    'La ou le responsable d’un département ou d’un bureau, y compris d’un bureau hors Siège ; la ou le chef d’une mission politique spéciale ou d’une mission de maintien de la paix ; la ou le responsable d’une commission régionale ; la coordonnatrice ou le coordonnateur résident ou régional ; la ou le chef de tout groupe chargé d’activités programmées.',
  'rule.2-1.title': 'Pourquoi l’Organisation a des comptes',
  'rule.2-1.text':
    'Les comptes institutionnels de médias sociaux sont des moyens par lesquels l’Organisation s’acquitte de son mandat, applique ses politiques, œuvre à la réalisation de ses objectifs et communique à cet égard. Autoriser un compte est une décision stratégique, prise au service des intérêts de l’Organisation.',
  'rule.2-2.title': 'Buts et valeurs',
  'rule.2-2.text':
    'Les comptes et leur contenu doivent être compatibles avec les objectifs, les activités et les buts de l’Organisation et respecter ses valeurs fondamentales : intégrité, indépendance, impartialité, respect de la diversité et de l’égalité, inviolabilité de la dignité de toutes les personnes. La publication est régie par le Statut et le Règlement du personnel et par la circulaire ST/SGB/2016/9.',
  'rule.2-3.title': 'Multilinguisme',
  'rule.2-3.text':
    'Le multilinguisme est une valeur essentielle. Lors de la création de comptes, et dans la mesure du possible, les responsables d’entité prennent en considération l’égalité absolue des six langues officielles dans les nouveaux outils de communication (résolution 69/324 de l’Assemblée générale, paragraphe 36).',
  'rule.3-1.title': 'Responsabilités des responsables d’entité',
  'rule.3-1.text':
    'Il incombe aux responsables d’entité d’approuver les comptes, d’orienter le personnel et de veiller à ce que le registre demeure à jour et exact.',
  'rule.3-1-a.title': 'Le responsable d’entité approuve',
  'rule.3-1-a.text':
    'Il incombe au responsable d’entité d’approuver la création ou le maintien de comptes institutionnels de médias sociaux.',
  'rule.3-1-b.title': 'Le responsable d’entité oriente',
  'rule.3-1-b.text':
    'Il incombe au responsable d’entité de fournir des orientations sur l’utilisation des comptes et de veiller à ce que les fonctionnaires se conforment à la circulaire, au Statut et au Règlement du personnel, aux textes administratifs et à tout autre texte ayant valeur juridique.',
  'rule.3-1-c.title': 'Le registre demeure exact',
  'rule.3-1-c.text':
    'Il incombe au responsable d’entité de veiller à ce que la base de données administrée par le Département de la communication globale demeure à jour et ses renseignements exacts.',
  'rule.3-2.title': 'Cinq critères pour un compte',
  'rule.3-2.text':
    'Les responsables d’entité approuvent la création d’un compte en s’étant assurés que les cinq critères sont remplis : nécessité, objectif et stratégie, compétences et ressources, analyse des risques, normes rédactionnelles et exactitude. L’impact et l’efficacité des comptes font l’objet d’analyses continues.',
  'rule.3-2-a.title': 'Critère a) : nécessité avérée',
  'rule.3-2-a.text':
    'La nécessité du compte doit être avérée, notamment au moyen d’une étude des autres comptes déjà existants du système des Nations Unies, les doublons devant être évités.',
  'rule.3-2-b.title': 'Critère b) : objectif et stratégie',
  'rule.3-2-b.text':
    'Le compte doit être assorti d’un objectif et d’une stratégie clairement définis, y compris le public ciblé.',
  'rule.3-2-c.title': 'Critère c) : compétences, effectifs et ressources',
  'rule.3-2-c.text':
    'Les compétences, effectifs et ressources requis pour maintenir le compte efficacement doivent être disponibles.',
  'rule.3-2-d.title': 'Critère d) : analyse des risques',
  'rule.3-2-d.text':
    'Une analyse des risques afférents au compte, notamment des risques pour la réputation ou la sécurité, doit avoir été effectuée.',
  'rule.3-2-e.title': 'Critère e) : normes rédactionnelles et exactitude',
  'rule.3-2-e.text':
    'Les normes rédactionnelles les plus élevées doivent être appliquées et l’exactitude des informations doit être garantie.',
  'rule.3-3.title': 'Comptes déjà existants',
  'rule.3-3.text':
    'Les responsables d’entité examinent les comptes existants à la date de publication de la circulaire et vérifient s’ils remplissent les critères du paragraphe 3.2, afin de déterminer s’il convient d’autoriser leur maintien.',
  'rule.3-4.title': 'Ce que le registre contient sur chaque compte',
  'rule.3-4.text':
    'Dans les 60 jours suivant la publication de la circulaire, les responsables d’entité veillent à ce que cinq éléments concernant chaque compte existant soient saisis dans la base de données : a) l’intitulé, b) la plateforme, c) la langue du contenu, d) le nom et les coordonnées du fonctionnaire autorisé et de tout suppléant autorisé, e) l’objectif et le public ciblé.',
  'rule.3-4-a.title': 'Élément a) : intitulé',
  'rule.3-4-a.text': 'L’intitulé du compte de médias sociaux.',
  'rule.3-4-b.title': 'Élément b) : plateforme',
  'rule.3-4-b.text': 'La plateforme de médias sociaux.',
  'rule.3-4-c.title': 'Élément c) : langue du contenu',
  'rule.3-4-c.text': 'La langue du contenu du compte de médias sociaux.',
  'rule.3-4-d.title': 'Élément d) : fonctionnaire autorisé et suppléant',
  'rule.3-4-d.text':
    'Le nom et les coordonnées du fonctionnaire autorisé, qui possède les accréditations de connexion et les privilèges administrateur lui permettant de gérer le compte, et de tout suppléant autorisé.',
  'rule.3-4-e.title': 'Élément e) : objectif et public ciblé',
  'rule.3-4-e.text': 'L’objectif du compte et le public qu’il cible.',
  'rule.3-5.title': 'Nouveaux comptes : 10 jours',
  'rule.3-5.text':
    'Dans les 10 jours suivant la création de tout compte institutionnel de médias sociaux, le responsable d’entité s’assure que les renseignements énumérés au paragraphe 3.4 figurent dans la base de données.',
  'rule.3-6.title': 'Modifications : 10 jours',
  'rule.3-6.text':
    'En cas de changement apporté aux éléments recensés au paragraphe 3.4, le responsable d’entité veille à ce que la base de données soit mise à jour dans les 10 jours suivant la modification.',
  'rule.3-7.title': 'Autorisation écrite',
  'rule.3-7.text':
    'Aucun fonctionnaire n’est autorisé à créer ou utiliser de comptes institutionnels de médias sociaux sans en avoir reçu l’autorisation expresse, par écrit, du responsable d’entité.',
  'rule.3-8.title': 'Retrait et fermeture',
  'rule.3-8.text':
    'Le responsable d’entité est tenu de retirer l’autorisation de tout compte dont l’utilisation n’est plus justifiée par les besoins de l’Organisation ou n’est pas conforme aux critères du paragraphe 3.2, et de le fermer.',
  'rule.4-1.title': 'Cinq obligations lors de la publication',
  'rule.4-1.text':
    'Lorsqu’ils publient du contenu sur des comptes institutionnels de médias sociaux, les fonctionnaires autorisés doivent se conformer à cinq obligations : confidentialité, absence de pseudonyme, vie privée, signalement des menaces, propriété intellectuelle.',
  'rule.4-1-a.title': 'Obligation a) : confidentialité',
  'rule.4-1-a.text':
    'Ne divulguer aucune information confidentielle, au sens de la circulaire ST/SGB/2007/6, dans les contenus publiés.',
  'rule.4-1-b.title': 'Obligation b) : absence de pseudonyme',
  'rule.4-1-b.text': 'Ne publier aucun contenu sous un pseudonyme ou un faux nom.',
  'rule.4-1-c.title': 'Obligation c) : vie privée',
  'rule.4-1-c.text': 'Respecter la vie privée de chacun et chacune.',
  'rule.4-1-d.title': 'Obligation d) : menaces',
  'rule.4-1-d.text': 'Informer le Département de la sûreté et de la sécurité de toute menace pour la sécurité.',
  'rule.4-1-e.title': 'Obligation e) : propriété intellectuelle',
  'rule.4-1-e.text': 'Respecter les droits de propriété intellectuelle.',
  'rule.4-2.title': 'Garde des accréditations et départs',
  'rule.4-2.text':
    'Les responsables d’entité établissent des procédures sûres de gestion et de conservation des accréditations (identifiant d’utilisateur et mot de passe). Les accréditations de connexion demeurent en permanence sous la garde de l’Organisation, y compris en cas de cessation de service ou de réaffectation. Lorsque des fonctionnaires autorisés ayant des privilèges administrateur cessent de travailler pour l’Organisation ou l’entité concernée ou sont réaffectés, le responsable de l’entité doit leur retirer ces privilèges.',
  'rule.5-2.title': 'Primauté',
  'rule.5-2.text':
    'Les dispositions de la circulaire prévalent sur toute disposition contraire des autres circulaires et instructions administratives actuellement en vigueur.',
};
