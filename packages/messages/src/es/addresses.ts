import type { Room } from '../catalogue.ts';
import type { addresses as english } from '../en/addresses.ts';

export const addresses: Room<typeof english, 'es'> = {
  'error.address-empty': 'Pegue la dirección de la cuenta o escriba su nombre de perfil.',
  'error.address-too-long': 'Esto es más largo que una dirección. Copie la dirección de la página de la cuenta.',
  'error.address-not-a-url': 'Esto no se puede leer como una dirección. Copie la dirección de la página de la cuenta.',
  'error.address-unsupported-scheme': 'Solo las direcciones que empiezan por https:// o http:// llevan a una cuenta.',
  'error.address-credentials-in-url':
    'Esta dirección contiene un nombre de usuario o una contraseña. Quítelos y cambie la contraseña donde se use.',
  'error.address-unusual-port':
    'Esta dirección indica un puerto. Copie la dirección de la página pública de la cuenta.',
  'error.address-host-not-public':
    'Esta dirección no está en la Internet pública. Copie la dirección que cualquiera puede abrir.',
  'error.address-look-alike-host':
    'Esta dirección se escribe casi como la de una plataforma, pero no lo es. Compruebe cada letra.',
  'error.address-invisible-characters': 'Esta dirección contiene caracteres invisibles. Escríbala a mano.',
  'error.address-mixed-scripts':
    'Este nombre de perfil mezcla letras de varios alfabetos, como hacen las cuentas parecidas. Escríbalo a mano.',
  'error.address-handle-form': 'Esta plataforma no admite un nombre de perfil así. Compruebe las letras y la longitud.',
  'error.address-reserved-word': 'Esta es una página de la propia plataforma, no una cuenta.',
  'error.address-no-account':
    'Esta dirección indica una plataforma, pero ninguna cuenta. Abra la página de la cuenta y copie su dirección.',
  'error.address-post': 'Esta es una publicación, no la cuenta. Abra la página de la cuenta y copie su dirección.',
  'error.address-search':
    'Esta es una búsqueda o un tema, no una cuenta. Abra la página de la cuenta y copie su dirección.',
  'error.address-share-page':
    'Esta es una página para compartir, no una cuenta. Abra la página de la cuenta y copie su dirección.',
  'error.address-personal-profile':
    'Este es el perfil de una persona. Las cuentas personales quedan fuera del ámbito de aplicación (§ 1.1 a)).',
  'error.address-private-invite': 'Esta es una invitación privada. El registro toma la dirección pública de la cuenta.',
  'error.address-short-link':
    'Este enlace corto oculta su destino. Ábralo, copie la dirección a la que llega y péguela aquí.',
  'error.address-unknown-platform':
    'El registro no conoce esta plataforma. Elija «Otra plataforma» y escriba su nombre.',
  'error.address-platform-missing': 'Un nombre de perfil puede existir en varias plataformas. Elija la plataforma.',
  'error.address-server-missing':
    'En esta plataforma el nombre de perfil incluye el servidor, por ejemplo @nombre@example.social.',
};
