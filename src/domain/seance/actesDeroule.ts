import * as v from 'valibot';
import { acte } from '../operation.ts';
import { accept, refuse, type Outcome } from '../refus.ts';
import * as s from '../schema.ts';
import { cloreScrutin } from './cloreScrutin.ts';
import { faitSchema, isFait, type Fait, type FaitSaisi } from './fait.ts';
import { modifiable, rectification } from './modifier.ts';
import { reglementDeSeance } from './reglementDeSeance.ts';
import type { Seance } from './seance.ts';

/** Members and points that a fact names; all must be known, since a fact about nobody cannot exist. */
function referenceManquante(seance: Seance, fait: FaitSaisi): Outcome<never> | undefined {
  const membres = ['membre', 'mandant', 'mandataire', 'titulaire', 'suppleant', 'remplace', 'presidence'].flatMap(
    (k) => {
      const value = (fait as Record<string, unknown>)[k];
      return typeof value === 'string' ? [value] : [];
    },
  );
  const inconnu = membres.find((m) => !seance.membres.some((x) => x.id === m));
  if (inconnu !== undefined) return refuse({ code: 'reference-manquante', quoi: 'membre', id: inconnu });
  const point = 'pointId' in fait ? fait.pointId : undefined;
  if (point !== undefined && !seance.points.some((p) => p.id === point))
    return refuse({ code: 'reference-manquante', quoi: 'point', id: point });
  return undefined;
}

/** Freezes a scrutin at its place in the deroule; other facts pass as they are. */
function fige(seance: Seance, fait: Fait): Fait {
  if (!isFait(fait, 'scrutin')) return fait;
  const avec = { ...seance, deroule: [...seance.deroule.filter((f) => f.id !== fait.id), fait] };
  return { ...fait, fige: cloreScrutin(avec, fait, reglementDeSeance(seance)) };
}

const remplace = (seance: Seance, fait: Fait): Seance => ({
  ...seance,
  deroule: seance.deroule.map((f) => (f.id === fait.id ? fait : f)),
});

const avecFait = (seance: Seance, faitId: string, then: (f: Fait) => Outcome<Seance>): Outcome<Seance> => {
  const fait = seance.deroule.find((f) => f.id === faitId);
  return fait === undefined ? refuse({ code: 'reference-manquante', quoi: 'fait', id: faitId }) : then(fait);
};

/** The fact as a person stated it, without what the application added. */
function saisiDe(fait: Fait): FaitSaisi {
  const { corrections: _c, annule: _a, saisiLe: _s, ...saisi } = fait;
  return saisi as FaitSaisi;
}

export const actesDeroule = {
  recordFait: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, fait: faitSchema, ...rectification }),
    cells: ({ fait }) => cellsDuFait(fait),
    apply: (record, p, c) =>
      modifiable(record, p, c, 'recordFait', (seance) => {
        if (seance.deroule.some((f) => f.id === p.fait.id))
          return refuse({ code: 'deja-enregistre', quoi: 'fait', id: p.fait.id });
        const manque = referenceManquante(seance, p.fait);
        if (manque) return manque;
        return accept({ ...seance, deroule: [...seance.deroule, fige(seance, { ...p.fait, saisiLe: c.at })] });
      }),
  }),
  /** A dated correction: the fact says the new thing and keeps the old one. A corrected scrutin is frozen again. */
  correctFait: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, fait: faitSchema, motif: v.optional(s.texteLong), ...rectification }),
    cells: ({ fait }) => cellsDuFait(fait),
    apply: (record, p, c) =>
      modifiable(record, p, c, 'correctFait', (seance) =>
        avecFait(seance, p.fait.id, (ancien) => {
          const manque = referenceManquante(seance, p.fait);
          if (manque) return manque;
          const correction = { le: c.at, par: c.author, avant: saisiDe(ancien), motif: p.motif };
          const corrige: Fait = {
            ...p.fait,
            saisiLe: ancien.saisiLe,
            corrections: [...(ancien.corrections ?? []), correction],
          };
          return accept(remplace(seance, fige(seance, corrige)));
        }),
      ),
  }),
  /** Strikes a fact recorded by mistake; it stays readable and can be brought back. */
  cancelFait: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, faitId: s.id, motif: v.optional(s.texteLong), ...rectification }),
    cells: ({ faitId }) => [`fait/${faitId}`],
    apply: (record, p, c) =>
      modifiable(record, p, c, 'cancelFait', (seance) =>
        avecFait(seance, p.faitId, (fait) =>
          accept(remplace(seance, { ...fait, annule: { le: c.at, par: c.author, motif: p.motif } })),
        ),
      ),
  }),
  restoreFait: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, faitId: s.id, ...rectification }),
    cells: ({ faitId }) => [`fait/${faitId}`],
    apply: (record, p, c) =>
      modifiable(record, p, c, 'restoreFait', (seance) =>
        avecFait(seance, p.faitId, (fait) => {
          const { annule: _, ...vivant } = fait;
          return accept(remplace(seance, vivant as Fait));
        }),
      ),
  }),
  /** Freezes a closed scrutin again, after a person saw that its electorate changed. */
  rectifyScrutin: acte({
    kind: 'seance',
    schema: v.object({ id: s.id, faitId: s.id, motif: s.texteLong, ...rectification }),
    cells: ({ faitId }) => [`fait/${faitId}`],
    apply: (record, p, c) =>
      modifiable(record, p, c, 'rectifyScrutin', (seance) =>
        avecFait(seance, p.faitId, (fait) => {
          const correction = { le: c.at, par: c.author, avant: saisiDe(fait), motif: p.motif };
          return accept(
            remplace(seance, fige(seance, { ...fait, corrections: [...(fait.corrections ?? []), correction] })),
          );
        }),
      ),
  }),
};

/** What a fact settles in law, besides its own line: presence is one cell per member, a vote one cell per decision. */
function celluleEnDroit(fait: FaitSaisi): string[] {
  switch (fait.type) {
    case 'arrivee':
    case 'depart':
    case 'installation':
      return [`presence/${fait.membre}`];
    case 'suppleance':
      return [`presence/${fait.titulaire}`];
    case 'pouvoir':
    case 'revocation':
      return [`pouvoir/${fait.mandant}`];
    case 'deport':
      return [`deport/${fait.pointId}/${fait.membre}`];
    case 'ouverture':
      return ['ouverture', ...fait.presents.map((m) => `presence/${m}`)];
    case 'scrutin':
      return [`scrutin/${fait.pointId}/${fait.objet ?? ''}`];
    case 'point':
      return [`sort/${fait.pointId}`];
    case 'suspension':
    case 'reprise':
      return ['suspension'];
    case 'presidence':
    case 'secretariat':
    case 'huis-clos':
    case 'levee':
      return [fait.type];
    case 'retour':
      return [`deport/${fait.pointId ?? ''}/${fait.membre}`];
    case 'demande-de-scrutin':
    case 'note':
      return [];
  }
}

const cellsDuFait = (fait: FaitSaisi): string[] => [...celluleEnDroit(fait), `fait/${fait.id}`];
