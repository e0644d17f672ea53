import { Dexie } from 'dexie';
import { actes } from '../../src/domain/apply.ts';
import type { Acces } from '../../src/domain/droits/acces.ts';
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
import { departsAvantVotes } from './electorats.ts';
import { faireUnGeste, partirAvant, voterEnDernier } from './gestes.ts';
import { hasardDe, tenirLeMonde } from './hasard.ts';
import { fautes } from './invariant.ts';
import { comparerMots, ecrireDesMots, renvoyerDesMots, sansMots } from './mots.ts';
import { PLUS_TARD, programmer, type Prevu } from './programme.ts';
import type { Vue } from './justesse.ts';
import { comparer, compter, reconstruire, type Comptes } from './oracle.ts';
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
  { graine, pas, ou, dire }: Reglages,
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
  const droits: Readonly<Record<string, Acces>> = {
    anne: secretaire('anne'),
    benoit: secretaire('benoit'),
    claire: { compte: 'claire', noms: ['claire'], attributions: [{ role: 'secretariat', sur: 'cm' }] },
  };
  for (const [compte, acces] of Object.entries(droits)) serveur.comptes.set(compte, acces);

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

  // Whose rights come and go.
  const soumis = appareils.some((a) => a.compte === 'claire') ? 'claire' : 'benoit';
  function changerDroits(): void {
    const acces = droits[soumis];
    if (acces === undefined) throw new Error(soumis);
    const retires = serveur.comptes.get(soumis)?.attributions.length === 0;
    serveur.comptes.set(soumis, retires ? acces : { ...acces, attributions: [] });
    noter(retires ? 'droits rendus' : 'droits retirés');
  }

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
        epoque: fil?.epoque,
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
  const programme = programmer(hasardDe(graine + 2), pas);
  // Of a chance of their own: with or without them the acts are the same.
  const hMots = hasardDe(graine + 3);
  const mots = sansMots();

  async function ecrire(appareil: Appareil): Promise<void> {
    const fait = await sur(appareil, () => faireUnGeste(appareil.db, h, appareil.compte, id));
    noter(`geste ${fait}`);
    if (fait === 'enregistre' && Math.abs(appareil.decalage) === TROIS_JOURS) noter('horloge fausse');
    await relever(appareil);
  }

  async function copier(appareil: Appareil, n: number): Promise<void> {
    const copie = new Appareil(`copie${String(n)}`, appareil.compte, {
      decalage: appareil.decalage,
      recente: appareil.recente,
    });
    await copierProfil(appareil, copie);
    derniers.set(copie.nom, derniers.get(appareil.nom) ?? 0);
    appareils.push(copie);
    noter('profil copié');
    // Both go on as if they were the only one.
    for (const un of [appareil, copie]) await ecrire(un);
  }

  /** Each says whether it happened. */
  const prevoir: Readonly<Record<Prevu, (n: number) => Promise<boolean>>> = {
    sauvegarde: async () => {
      await serveur.sauver();
      return true;
    },
    'mort du serveur': async () => {
      const appareil = h.parmi(appareils) ?? premier;
      await ecrire(appareil);
      const transport = appareil.transport(reseau, maintenant, h, 1 + h.entier(8));
      const { issue } = await sur(appareil, () => appareil.tour(transport));
      noter(`tour ${issue}`);
      return issue === 'serveur-en-panne';
    },
    restauration: async () => {
      const faite = await serveur.restaurer(maintenant());
      if (faite) noter('restauration');
      return faite;
    },
    droits: async () => {
      const appareil = appareils.find((a) => a.compte === soumis);
      if (appareil === undefined || serveur.comptes.get(soumis)?.attributions.length === 0) return false;
      await sur(appareil, () => appareil.tour(appareil.transport(reseau, maintenant)));
      await ecrire(appareil);
      if ((await appareil.db.journal.where('etat').equals('en-attente').count()) === 0) return false;
      noter('droits retirés avec du travail non envoyé');
      changerDroits();
      return true;
    },
    copie: async (n) => {
      if (appareils.length < 5) await copier(h.parmi(appareils) ?? premier, n);
      return (evenements['profil copié'] ?? 0) > 0;
    },
    départ: async () => {
      const [un, autre] = appareils.filter((a) => serveur.comptes.get(a.compte)?.attributions.length !== 0);
      if (un === undefined || autre === undefined) return false;
      for (const a of [un, autre]) await sur(a, () => a.tour(a.transport(reseau, maintenant)));
      // Neither knows of the other's.
      const vote = await sur(un, () => voterEnDernier(un.db, h, id()));
      const parti = vote && (await sur(autre, () => partirAvant(autre.db, h, id())));
      for (const a of [un, autre]) await relever(a);
      if (parti) noter('départ ailleurs avant un vote clos');
      return parti;
    },
  };

  for (let n = 0; n < pas && trouvees.length === 0; n++) {
    horloge.maintenant += 500 + h.entier(60_000);
    const appareil = h.parmi(appareils);
    if (appareil === undefined) break;
    const sort = h.entier(1000);
    tombe = `step ${String(n)}`;
    if (hMots.chance(0.12)) {
      const un = hMots.parmi(appareils) ?? premier;
      if (await sur(un, () => ecrireDesMots(un.db, hMots, mots))) noter('mots écrits');
      if (hMots.chance(0.1) && (await sur(un, () => renvoyerDesMots(un.db, hMots)))) noter('mots refusés renvoyés');
    }
    // Soon given back: a device without rights tells little.
    if (serveur.comptes.get(soumis)?.attributions.length === 0 && h.chance(0.01)) changerDroits();
    const prevu = programme.get(n);
    if (prevu !== undefined) {
      if (!(await prevoir[prevu](n))) {
        let plusTard = n + PLUS_TARD;
        while (programme.has(plusTard)) plusTard += 1;
        programme.set(plusTard, prevu);
      }
      continue;
    }
    if (sort < 560) {
      const geste = () => faireUnGeste(appareil.db, h, appareil.compte, id);
      if (h.chance(0.06)) {
        if (await sur(appareil, () => appareil.sousCoupure(1 + h.entier(14), geste))) noter('coupure d’un geste');
        await verifier(appareil, tombe);
        await relever(appareil);
      } else await ecrire(appareil);
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
      changerDroits();
    } else if (sort < 986 && appareils.length < 5) {
      await copier(appareil, n);
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
      horloge.maintenant += passe < 2 ? 300_000 : 6 * 86_400_000;
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
  trouvees.push(...(await comparerMots(serveur, appareils, mots)));
  const { montres } = await departsAvantVotes(serveur, records);
  if (montres > 0) evenements['électorat changé, montré au repos'] = montres;
  const comptes = await compter(serveur, appareils, enregistrees);
  for (const appareil of appareils) appareil.db.close();
  await serveur.fermer();
  return { ...comptes, fautes: trouvees, fantomes, enregistrees: enregistrees.size, evenements };
}
