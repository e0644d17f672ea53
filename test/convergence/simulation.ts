import { Dexie } from 'dexie';
import { actes } from '../../src/domain/apply.ts';
import { accept, refuse } from '../../src/domain/refus.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import * as v from 'valibot';
import type { OuSe } from '../../src/server/journal/base.ts';
import { carnetDEssai } from '../../src/store/carnetDEssai.ts';
import { recordGeste, type Intention } from '../../src/store/record.ts';
import { adopter, attacher } from '../../src/store/synchro/attacher.ts';
import { lireFil } from '../../src/store/synchro/serveur.ts';
import { operationDe } from '../../src/store/synchro/demander.ts';
import { Appareil, copierProfil, type Retard } from './appareil.ts';
import { remettreLeCourant, surveillerDisque } from './disque.ts';
import { faireUnGeste } from './gestes.ts';
import { hasardDe, tenirLeMonde } from './hasard.ts';
import { fautes } from './invariant.ts';
import { comparer, compter, reconstruire, type Comptes, type Vue } from './oracle.ts';
import { ESPACE, Serveur } from './serveur.ts';

const TROIS_JOURS = 3 * 86_400_000;

/** An act of tomorrow's app, which only some devices, and later the server, know. */
const FUTUR = {
  kind: 'seance',
  schema: v.object({ id: v.string(), valeur: v.number() }),
  cells: () => ['futur'],
  apply: (record: Seance | undefined, { id, valeur }: { id: string; valeur: number }) =>
    record === undefined
      ? refuse({ code: 'reference-manquante', quoi: 'seance', id })
      : accept({ ...record, futur: valeur }),
};

async function avecLaVersion<T>(recente: boolean, faire: () => Promise<T>): Promise<T> {
  const table = actes as unknown as Record<string, unknown>;
  const avant = table['marquerFutur'];
  if (recente) table['marquerFutur'] = FUTUR;
  else delete table['marquerFutur'];
  try {
    return await faire();
  } finally {
    if (avant === undefined) delete table['marquerFutur'];
    else table['marquerFutur'] = avant;
  }
}

export type Reglages = {
  readonly graine: number;
  readonly pas: number;
  readonly ou: OuSe;
  readonly dire?: (ligne: string) => void;
};

export type Resultat = Comptes & {
  readonly fautes: readonly string[];
  readonly fantomes: number;
  readonly enregistrees: number;
  readonly evenements: Readonly<Record<string, number>>;
  readonly ms: number;
};

/** One story of a town hall, from a seed: its devices, its server, all that goes wrong, and the rest at the end. */
export async function simuler({ graine, pas, ou, dire }: Reglages): Promise<Resultat> {
  const debut = performance.now();
  const h = hasardDe(graine);
  const { horloge, rendre } = tenirLeMonde(hasardDe(graine + 1));
  surveillerDisque();
  try {
    return {
      ...(await raconter(h, horloge, { graine, pas, ou, ...(dire && { dire }) })),
      ms: performance.now() - debut,
    };
  } finally {
    rendre();
    remettreLeCourant();
    for (const nom of await Dexie.getDatabaseNames()) await Dexie.delete(nom);
  }
}

async function raconter(
  h: ReturnType<typeof hasardDe>,
  horloge: { maintenant: number; decalage: number },
  { pas, ou, dire }: Reglages,
): Promise<Omit<Resultat, 'ms'>> {
  const serveur = await Serveur.ouvrir(ou);
  let serveurRecent = false;
  const repondre = serveur.repondre.bind(serveur);
  serveur.repondre = (compte, corps, maintenant) => {
    const decalage = horloge.decalage;
    horloge.decalage = 0;
    return avecLaVersion(serveurRecent, () => repondre(compte, corps, maintenant)).finally(() => {
      horloge.decalage = decalage;
    });
  };
  const secretaire = (compte: string) => ({
    compte,
    noms: [compte],
    attributions: [{ role: 'secretariat' as const, sur: '*' as const }],
  });
  const elu = { compte: 'claire', noms: ['claire'], attributions: [{ role: 'secretariat' as const, sur: 'cm' }] };
  serveur.comptes.set('anne', secretaire('anne'));
  serveur.comptes.set('benoit', secretaire('benoit'));
  serveur.comptes.set('claire', elu);

  const evenements: Record<string, number> = {};
  const noter = (quoi: string) => {
    evenements[quoi] = (evenements[quoi] ?? 0) + 1;
  };
  const retards: Retard[] = [];
  const reseau = { serveur, retards, compter: noter };
  const maintenant = () => new Date(horloge.maintenant).toISOString();
  const enregistrees = new Map<string, Vue>();
  const derniers = new Map<string, number>();
  const trouvees: string[] = [];

  const de = { espace: ESPACE, origine: '' };
  const appareils: Appareil[] = [
    new Appareil('laptop', 'anne'),
    new Appareil('tablette', 'benoit', { decalage: h.chance(0.5) ? TROIS_JOURS : -TROIS_JOURS }),
  ];
  if (h.chance(0.7)) appareils.push(new Appareil('telephone', 'claire', { decalage: 90_000 }));
  if (h.chance(0.5)) appareils.push(new Appareil('neuf', 'anne', { recente: true }));

  /** Follows what each device wrote, with what its author had before his eyes. */
  async function relever(appareil: Appareil): Promise<void> {
    const { db } = appareil;
    const lignes = await db.journal
      .where('n')
      .above(derniers.get(appareil.nom) ?? 0)
      .toArray();
    const fil = await lireFil(db);
    for (const ligne of lignes) {
      derniers.set(appareil.nom, Math.max(derniers.get(appareil.nom) ?? 0, ligne.n ?? 0));
      if (enregistrees.has(ligne.id)) continue;
      const propres = await db.journal.where('recordId').equals(ligne.recordId).toArray();
      const suivi = await db.suivis.get(`${ligne.kind}/${ligne.recordId}`);
      const lues = await serveur.lues(fil?.epoque, `${ligne.kind}/${ligne.recordId}`, suivi?.version ?? 0);
      enregistrees.set(ligne.id, {
        operation: operationDe(ligne),
        ...(fil?.relecture === undefined && { vues: new Set([...propres.map((o) => o.id), ...lues]) }),
      });
    }
  }

  async function sur<T>(appareil: Appareil, faire: () => Promise<T>): Promise<T> {
    horloge.decalage = appareil.decalage;
    try {
      return await avecLaVersion(appareil.recente, faire);
    } finally {
      horloge.decalage = 0;
    }
  }

  async function verifier(appareil: Appareil, quand: string): Promise<void> {
    const vues = await sur(appareil, () => fautes(appareil.db));
    for (const faute of vues) trouvees.push(`${quand}: ${appareil.nom}: ${faute}`);
  }

  // The first carnet was begun alone, and is adopted.
  const premier = appareils[0];
  if (premier === undefined) throw new Error('no device');
  await sur(premier, () => carnetDEssai(premier.db, 7, 4));
  await adopter(premier.db, { ...de, compte: premier.compte, nom: premier.compte });
  for (const appareil of appareils.slice(1))
    await attacher(appareil.db, { ...de, compte: appareil.compte, nom: appareil.compte });

  let ids = 0;
  const id = () => `x${String(++ids)}`;
  let tombe: string | undefined;

  for (let n = 0; n < pas && trouvees.length === 0; n++) {
    horloge.maintenant += 500 + h.entier(60_000);
    const appareil = h.parmi(appareils);
    if (appareil === undefined) break;
    const sort = h.entier(1000);
    tombe = `step ${String(n)}`;
    if (sort < 560) {
      const geste = () => faireUnGeste(appareil.db, h, appareil.compte, id);
      const coupure = h.chance(0.06);
      if (coupure) {
        if (await sur(appareil, () => appareil.sousCoupure(1 + h.entier(14), geste))) noter('coupure d’un geste');
        await verifier(appareil, tombe);
      } else noter(`geste ${await sur(appareil, geste)}`);
      await relever(appareil);
    } else if (sort < 940) {
      const transport = appareil.transport(reseau, maintenant, h);
      const tour = () => appareil.tour(transport);
      if (h.chance(0.12)) {
        if (await sur(appareil, () => appareil.sousCoupure(1 + h.entier(120), tour))) noter('coupure d’un tour');
        await verifier(appareil, tombe);
      } else noter(`tour ${(await sur(appareil, tour)).issue}`);
      if (h.chance(0.1)) await verifier(appareil, tombe);
    } else if (sort < 960) {
      const retard = retards.splice(h.entier(retards.length), 1)[0];
      if (retard !== undefined) {
        noter('livraison tardive');
        await serveur.repondre(retard.compte, retard.corps, maintenant());
      }
    } else if (sort < 970) {
      noter('sauvegarde');
      await serveur.sauver();
    } else if (sort < 973) {
      if (await serveur.restaurer(maintenant())) noter('restauration');
    } else if (sort < 983) {
      const retire = serveur.comptes.get('claire')?.attributions.length === 0;
      serveur.comptes.set('claire', retire ? elu : { ...elu, attributions: [] });
      noter(retire ? 'droits rendus' : 'droits retirés');
    } else if (sort < 986 && appareils.length < 5) {
      const copie = new Appareil(`copie${String(n)}`, appareil.compte, {
        decalage: appareil.decalage,
        recente: appareil.recente,
      });
      await copierProfil(appareil, copie);
      derniers.set(copie.nom, derniers.get(appareil.nom) ?? 0);
      appareils.push(copie);
      noter('profil copié');
    } else if (appareil.recente) {
      const seance = h.parmi(await appareil.db.seances.toArray());
      if (seance === undefined) continue;
      const intention = { acte: 'marquerFutur', charge: { id: seance.id, valeur: n } } as unknown as Intention;
      await sur(appareil, () => recordGeste([intention], appareil.db));
      await relever(appareil);
      noter('acte d’une version plus récente');
    }
    if (dire && n % 500 === 499) dire(`${String(n + 1)} steps, ${String(enregistrees.size)} acts recorded`);
  }

  // The network is back, the server is updated, everyone stays a while.
  serveurRecent = true;
  for (const retard of retards) await serveur.repondre(retard.compte, retard.corps, maintenant());
  for (let passe = 0; passe < 4 && trouvees.length === 0; passe++) {
    for (const appareil of appareils) {
      // Long enough that nobody waits any more for what a restoration lost for good.
      horloge.maintenant += 300_000;
      const bilan = await sur(appareil, () => appareil.tour(appareil.transport(reseau, maintenant)));
      if (bilan.issue !== 'faite') trouvees.push(`at rest: ${appareil.nom}: ${bilan.issue}`);
      await verifier(appareil, 'at rest');
    }
  }
  const { records, fautes: duServeur } = await reconstruire(serveur);
  trouvees.push(...duServeur.map((faute) => `server: ${faute}`));
  trouvees.push(...serveur.pannes.map((panne) => `server: ${panne}`));
  let fantomes = 0;
  for (const appareil of appareils) {
    const compare = await comparer(appareil, serveur, records);
    trouvees.push(...compare.fautes);
    fantomes += compare.fantomes;
    for (const l of await appareil.db.journal.where('etat').anyOf('en-attente', 'accusee').toArray())
      trouvees.push(
        `${appareil.nom}: ${l.type} ${l.id} still waits at rest: ${JSON.stringify([l.etat, l.issue, l.version, l.scope, l.device, l.seq, l.suspens])}`,
      );
  }
  const comptes = await compter(serveur, appareils, enregistrees);
  for (const appareil of appareils) appareil.db.close();
  await serveur.fermer();
  return { ...comptes, fautes: trouvees, fantomes, enregistrees: enregistrees.size, evenements };
}
