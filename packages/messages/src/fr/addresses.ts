import type { Room } from '../catalogue.ts';
import type { addresses as english } from '../en/addresses.ts';

export const addresses: Room<typeof english, 'fr'> = {
  'error.address-empty': 'Collez l’adresse du compte ou écrivez son nom de profil.',
  'error.address-too-long': 'Ceci est plus long qu’une adresse. Copiez l’adresse de la page du compte.',
  'error.address-not-a-url': 'Ceci ne peut pas être lu comme une adresse. Copiez l’adresse de la page du compte.',
  'error.address-unsupported-scheme': 'Seules les adresses commençant par https:// ou http:// mènent à un compte.',
  'error.address-credentials-in-url':
    'Cette adresse contient un identifiant d’utilisateur ou un mot de passe. Retirez-les et changez le mot de passe là où il sert.',
  'error.address-unusual-port': 'Cette adresse indique un port. Copiez l’adresse de la page publique du compte.',
  'error.address-host-not-public':
    'Cette adresse n’est pas sur l’Internet public. Copiez l’adresse que tout le monde peut ouvrir.',
  'error.address-look-alike-host':
    'Cette adresse ressemble à celle d’une plateforme, mais n’est pas la sienne. Vérifiez chaque lettre.',
  'error.address-invisible-characters': 'Cette adresse contient des caractères invisibles. Saisissez-la à la main.',
  'error.address-mixed-scripts':
    'Ce nom de profil mêle des lettres de plusieurs écritures, comme le font les comptes ressemblants. Saisissez-le à la main.',
  'error.address-handle-form':
    'Cette plateforme n’admet pas un tel nom de profil. Vérifiez les lettres et la longueur.',
  'error.address-reserved-word': 'Ceci est une page de la plateforme elle-même, et non un compte.',
  'error.address-no-account':
    'Cette adresse désigne une plateforme, mais aucun compte. Ouvrez la page du compte et copiez son adresse.',
  'error.address-post': 'Ceci est une publication, et non le compte. Ouvrez la page du compte et copiez son adresse.',
  'error.address-search':
    'Ceci est une recherche ou un thème, et non un compte. Ouvrez la page du compte et copiez son adresse.',
  'error.address-share-page':
    'Ceci est une page de partage, et non un compte. Ouvrez la page du compte et copiez son adresse.',
  'error.address-personal-profile':
    'Ceci est le profil d’une personne. Les comptes personnels sont hors champ d’application (§ 1.1 a)).',
  'error.address-private-invite': 'Ceci est une invitation privée. Le registre retient l’adresse publique du compte.',
  'error.address-short-link':
    'Ce lien court cache sa destination. Ouvrez-le, copiez l’adresse à laquelle il aboutit et collez-la ici.',
  'error.address-unknown-platform':
    'Le registre ne connaît pas cette plateforme. Choisissez « Autre plateforme » et indiquez son nom.',
  'error.address-platform-missing':
    'Un nom de profil seul peut exister sur plusieurs plateformes. Choisissez la plateforme.',
  'error.address-server-missing':
    'Sur cette plateforme, le nom de profil comprend le serveur, par exemple @nom@example.social.',
};
