import type { Attribution } from '../../../domain/droits/acces.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import type { LigneAudit } from '../../../store/synchro/serveurEspace.ts';
import { liste } from '../../i18n/formats.ts';
import { hasMessage, t } from '../../i18n/i18n.ts';
import { direAttribution } from './motsDeRole.ts';

const attributionsDe = (value: unknown): readonly Attribution[] =>
  Array.isArray(value) ? (value as readonly Attribution[]) : [];
const memes = (a: Attribution) => (b: Attribution) => a.role === b.role && a.sur === b.sur;

/** What was given and what was taken, in one sentence each; a list written again as it was says so. */
function direAttributions({ detail }: LigneAudit, qui: Qui, instances: readonly Instance[]): string {
  const [avant, apres] = [attributionsDe(detail['avant']), attributionsDe(detail['apres'])];
  const mots = (liste_: readonly Attribution[]) => liste(liste_.map((a) => direAttribution(a, instances)));
  const donnes = apres.filter((a) => !avant.some(memes(a)));
  const repris = avant.filter((a) => !apres.some(memes(a)));
  const dites = [
    ...(donnes.length > 0 ? [t('comptes.audit.droits.donnes', { ...qui, roles: mots(donnes) })] : []),
    ...(repris.length > 0 ? [t('comptes.audit.droits.repris', { ...qui, roles: mots(repris) })] : []),
  ];
  return dites.length === 0 ? t('comptes.audit.droits.memes', qui) : dites.join(' ');
}

type Qui = { readonly nom: string; readonly par: string };

function direLien({ compte, par, detail }: LigneAudit, qui: Qui): string {
  if (detail['par'] === 'courriel') return t('comptes.audit.lien.courriel', qui);
  if (detail['par'] === 'commande') return t('comptes.audit.lien.commande', qui);
  return t(par === compte ? 'comptes.audit.lien.soi' : 'comptes.audit.lien', qui);
}

function direCompte({ detail }: LigneAudit, qui: Qui): string {
  if (detail['cree'] === true) return t('comptes.audit.compte.ouvert', qui);
  if (detail['rejoint'] !== undefined) return t('comptes.audit.compte.reuni', qui);
  const champs = (Array.isArray(detail['champs']) ? (detail['champs'] as unknown[]) : []).flatMap((champ) => {
    const id = `comptes.audit.champ.${String(champ)}`;
    return hasMessage(id) ? [t(id)] : [];
  });
  return t('comptes.audit.compte', { ...qui, champs: liste(champs) });
}

function raisonDe(code: unknown): string {
  const id = `comptes.audit.refuse.${String(code)}`;
  return t('comptes.audit.refuse', { raison: hasMessage(id) ? t(id) : String(code) });
}

/** One line of the audit as a sentence. */
export function direAudit(ligne: LigneAudit, instances: readonly Instance[]): string {
  const { genre, compte, par, detail } = ligne;
  const appareil = ligne.appareil ?? 'aucun';
  const qui = {
    nom: ligne.nom ?? t('comptes.audit.ailleurs'),
    par: ligne.nomPar ?? t(par === undefined ? 'comptes.audit.quelquun' : 'comptes.audit.ailleurs'),
  };
  switch (genre) {
    case 'entree':
      return t(detail['par'] === 'passkey' ? 'comptes.audit.entree.cle' : 'comptes.audit.entree.lien', {
        ...qui,
        appareil,
      });
    case 'entree-refusee':
      return raisonDe(detail['code']);
    case 'sortie':
      return t('comptes.audit.sortie', { ...qui, appareil });
    case 'lien':
      return direLien(ligne, qui);
    case 'compte':
      return direCompte(ligne, qui);
    case 'compte-retire':
      return t('comptes.audit.compte.retire', qui);
    case 'attributions':
      return direAttributions(ligne, qui, instances);
    case 'appareil-revoque':
      return t(par === compte ? 'comptes.audit.appareil.soi' : 'comptes.audit.appareil', { ...qui, appareil });
    case 'passkey':
      return t('comptes.audit.cle.creee', { ...qui, appareil });
    case 'passkey-retiree':
      return t('comptes.audit.cle.retiree', qui);
    case 'serveur':
      return t(detail['administre'] === true ? 'comptes.audit.serveur.donne' : 'comptes.audit.serveur.repris', qui);
    case 'espace':
      return t('comptes.audit.espace', { ...qui, espace: String(detail['nom'] ?? '') });
  }
}
