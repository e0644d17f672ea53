import { kindOf, type AnyRecord, type NomActe } from './apply.ts';
import { registreId } from './acte/registre.ts';

type Payload = { readonly [k: string]: unknown };
const champ = (value: unknown, nom: string): string | undefined => {
  const v = value === null || typeof value !== 'object' ? undefined : (value as Payload)[nom];
  return typeof v === 'string' ? v : undefined;
};

/** The record an act writes, read from its payload. Throws when the payload names none: a bug of the caller. */
export function recordIdOf(type: NomActe, payload: unknown): string {
  const kind = kindOf(type);
  if (kind === 'registre') return registreId(champ(payload, 'instanceId') ?? '', Number((payload as Payload)['annee']));
  const nomme = champ((payload as Payload)[kind], 'id') ?? champ(payload, 'id');
  if (nomme === undefined) throw new Error(`act ${type} names no record`);
  return nomme;
}

/** A record has exactly one scope: what a right gives or takes as a whole. */
export function scopeOf(type: NomActe, payload: unknown, record: AnyRecord | undefined): string {
  if (record !== undefined) return record.scope;
  switch (kindOf(type)) {
    case 'commune':
      return `commune:${recordIdOf(type, payload)}`;
    case 'territoire':
      // Public facts, which every account of the espace reads.
      return `commune:${recordIdOf(type, payload)}`;
    case 'personne':
      return 'personnes';
    case 'coordonnees':
      return 'coordonnees';
    case 'instance':
      return `instance:${recordIdOf(type, payload)}`;
    case 'registre':
      return `instance:${champ(payload, 'instanceId') ?? ''}`;
    case 'note':
      return `perso:${champ((payload as Payload)['note'], 'compte') ?? ''}`;
    case 'divergence':
      // The server opens them, in the scope of the record they are about; a device only settles one it knows.
      return '';
    case 'seance':
      return `instance:${champ((payload as Payload)['seance'], 'instanceId') ?? ''}`;
  }
}
