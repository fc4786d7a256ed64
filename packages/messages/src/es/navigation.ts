import type { Room } from '../catalogue.ts';
import type { navigation as english } from '../en/navigation.ts';

export const navigation: Room<typeof english, 'es'> = {
  'nav.references': 'Otras organizaciones',
  'nav.today': 'Hoy',
  'nav.overview': 'Panorama general',
  'nav.accounts': 'Cuentas',
  'nav.myAccounts': 'Mis cuentas',
  'nav.people': 'Personas',
  'nav.entities': 'Entidades',
  'nav.headships': 'Titularidades',
  'nav.audit': 'Pista de auditoría',
  'nav.settings': 'Configuración',
  'nav.departures': 'Separaciones',
  'nav.calendar': 'Calendario',
  'nav.due': 'Asuntos pendientes',
  'nav.cases': 'Casos',
  'nav.handOver': 'Traspaso',
  'nav.guard': 'Salvaguardia',
  'nav.signals': 'Señales',
  'nav.sources': 'Fuentes de señales',
  'nav.orphans': 'Cuentas sin responsable',
  'nav.past': 'El pasado',
  'nav.quality': 'Calidad',
  'nav.myRegister': 'Mi registro',
  'nav.deliveries': 'Avisos',
};
