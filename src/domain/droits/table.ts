import { isActe, type AnyRecord, type NomActe } from '../apply.ts';
import type { PersonneId } from '../ids.ts';
import type { TypeFait } from '../seance/fait.ts';
import type { Seance } from '../seance/seance.ts';
import type { Acces, RoleDeCompte } from './acces.ts';

/** What is asked, read with care: the payload has not been checked yet. */
export type Demande = {
  readonly acces: Acces;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly record: AnyRecord | undefined;
};

/** Who may do an act besides the secretariat and the administration, and when. */
export type Regle = { readonly role: RoleDeCompte; readonly si?: (demande: Demande) => boolean };

export const objet = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

/** The sitting's list of members names the person whose account it is, once or more (a seat, then another). */
function estSien({ acces, record }: Demande, membre: unknown): boolean {
  const soi: PersonneId | undefined = acces.personneId;
  const membres = (record as Partial<Seance> | undefined)?.membres ?? [];
  return soi !== undefined && membres.some((m) => m.id === membre && m.personneId === soi);
}

/** Opening, closing and keeping order are the chair's own. */
const DE_LA_PRESIDENCE: ReadonlySet<unknown> = new Set<TypeFait>(['ouverture', 'suspension', 'reprise', 'levee']);
/** So are the ballots: what is put to the vote, how, and what it gave. */
const DES_VOTES: ReadonlySet<unknown> = new Set<TypeFait>(['demande-de-scrutin', 'scrutin']);

const faitDeLaPresidence: Regle = {
  role: 'presidence',
  si: ({ payload }) => {
    const { type, sort } = objet(payload['fait']);
    // A point is taken up by the chair; the ordre du jour itself is not changed from there.
    return DE_LA_PRESIDENCE.has(type) || DES_VOTES.has(type) || (type === 'point' && sort === 'aborde');
  },
};

/** Opening, closing and order can be corrected, struck and brought back, never turned into another; a vote cannot. */
const corrigeLaPresidence: Regle = {
  role: 'presidence',
  si: ({ payload, record }) => {
    const dit = objet(payload['fait']);
    const vise = (record as Partial<Seance> | undefined)?.deroule?.find(
      (f) => f.id === (payload['faitId'] ?? dit['id']),
    );
    return DE_LA_PRESIDENCE.has(vise?.type) && (dit['type'] === undefined || dit['type'] === vise?.type);
  },
};

/** A member gives and revokes his own voice from his device; nobody saw a paper. */
const sonPouvoir = (role: RoleDeCompte): Regle => ({
  role,
  si: (demande) => {
    const { type, mandant, reception, originalVu } = objet(demande.payload['fait']);
    if (type !== 'pouvoir' && type !== 'revocation') return false;
    const parApplication = reception === undefined || reception === 'application';
    return estSien(demande, mandant) && parApplication && originalVu !== true;
  },
});

const saReponse = (role: RoleDeCompte): Regle => ({
  role,
  si: (demande) => estSien(demande, demande.payload['membre']),
});

const enSonNom = (role: RoleDeCompte): Regle => ({
  role,
  si: ({ acces, payload }) => typeof payload['auteur'] === 'string' && acces.noms.includes(payload['auteur']),
});

/**
 * Who may do which act. The secretariat and the administration of an instance may do all of them there, and are not
 * repeated; an act that is not listed is theirs alone; `lecture` does nothing. Notes are their owner's, apart.
 */
export const table: Readonly<Partial<Record<NomActe, readonly Regle[]>>> = {
  answerConvocation: [saReponse('membre'), saReponse('presidence')],
  recordFait: [faitDeLaPresidence, sonPouvoir('membre'), sonPouvoir('presidence')],
  correctFait: [corrigeLaPresidence],
  cancelFait: [corrigeLaPresidence],
  restoreFait: [corrigeLaPresidence],
  addRemarque: [enSonNom('membre'), enSonNom('presidence')],
  settlePv: [{ role: 'presidence' }],
  reopenPv: [{ role: 'presidence' }],
  settleDivergence: [{ role: 'presidence' }],
  rectifyScrutin: [{ role: 'presidence' }],
};

export const reglesDe = (type: string): readonly Regle[] => (isActe(type) ? (table[type] ?? []) : []);
