import { plier } from '../../domain/instance/texteImporte.ts';
import type { Annuaire } from '../../store/lecturesAnnuaire.ts';
import { nomComplet } from '../i18n/formats.ts';
import { autreNom, nomLocal } from '../i18n/nomLocal.ts';
import { routes } from '../shell/routes.ts';
import { motFonction, motRole } from './mots.ts';

/** What a search of the directory answers: a commune, an assembly or a person, with where it leads. */
export interface Reponse {
  readonly id: string;
  readonly sorte: 'commune' | 'instance' | 'personne';
  readonly nom: string;
  readonly note: string;
  readonly href: string;
  /** Folded words, each after a space. */
  readonly plie: string;
}

/** Communes by name in either language and by code, old ones too; assemblies; persons with all their functions. */
export function reponsesDe({ communes, instances, personnes }: Annuaire): Reponse[] {
  const vivantes = instances.filter((i) => i.supprimee !== true);
  const parId = new Map(communes.map((c) => [c.id, c]));
  const lieux = new Map(communes.map((c) => [c.id, nomLocal(c)]));
  const sieges = new Map<string, { mots: string[]; notes: string[] }>();
  for (const instance of vivantes)
    for (const mandat of instance.mandats) {
      const personne = personnes.get(mandat.personneId);
      if (personne === undefined) continue;
      const siens = sieges.get(personne.id) ?? { mots: [], notes: [] };
      const fonction = motFonction(mandat.role, personne.civilite, mandat.fonction);
      const lieu = instance.territoireId === undefined ? lieux.get(instance.communeId) : undefined;
      siens.mots.push(fonction, motRole(mandat.role, personne.civilite));
      siens.notes.push([fonction, instance.nom, lieu].filter(Boolean).join(', '));
      sieges.set(personne.id, siens);
    }
  return [
    ...communes
      .filter((c) => c.supprimee !== true)
      .map((c): Reponse => ({
        id: c.id,
        sorte: 'commune',
        nom: nomLocal(c),
        note: [autreNom(c), c.code].filter(Boolean).join(', '),
        href: routes.commune(c.id),
        plie: ` ${plier([c.nom, c.nomNl, c.code, ...(c.anciensCodes ?? []).map((a) => a.code)].join(' '))}`,
      })),
    ...vivantes.map((i): Reponse => {
      const siege = parId.get(i.communeId);
      const lieu = i.territoireId === undefined && siege !== undefined ? nomLocal(siege) : '';
      return {
        id: i.id,
        sorte: 'instance',
        nom: nomLocal(i),
        note: lieu,
        href: routes.instance(i.id),
        plie: ` ${plier(`${i.nom} ${i.nomNl ?? ''} ${lieu}`)}`,
      };
    }),
    ...[...sieges].flatMap(([id, { mots, notes }]): Reponse[] => {
      const personne = personnes.get(id);
      if (personne === undefined) return [];
      const nom = nomComplet(personne);
      return [
        {
          id,
          sorte: 'personne',
          nom,
          note: notes.join(' · '),
          href: routes.personne(id),
          plie: ` ${plier([nom, ...mots].join(' '))}`,
        },
      ];
    }),
  ];
}

/** Those that hold every word typed, as the beginning of one of theirs; persons last, communes first. */
export function chercher(reponses: readonly Reponse[], saisie: string): Reponse[] {
  const voulus = plier(saisie).split(' ').filter(Boolean);
  return voulus.length === 0 ? [] : reponses.filter(({ plie }) => voulus.every((mot) => plie.includes(` ${mot}`)));
}
