import { formatNumero } from '../../../domain/acte/registre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import type { Essai } from './brouillonNumeros.ts';
import { actesDe, type Publication } from './usePublication.ts';

export const motifDe = ({ instance }: Publication): string => instance?.motifNumero ?? '{annee}-{numero:3}';

export const numeroFormate = (publication: Publication, numero: number): string =>
  formatNumero(motifDe(publication), publication.annee, numero);

/** Why a number cannot be given, naming who holds it. */
export function erreurDe(essai: Essai, publication: Publication): string | undefined {
  switch (essai.etat) {
    case 'vide':
    case 'libre':
      return undefined;
    case 'invalide':
      return t('publier.numeros.invalide');
    case 'deux-fois':
      return t('publier.numeros.deuxFois');
    case 'pris': {
      const numero = numeroFormate(publication, essai.numero);
      const titulaire = trouverActe([publication.seance, ...publication.autres], essai.par);
      return titulaire === undefined
        ? t('publier.numeros.prisAilleurs', { numero })
        : t('publier.numeros.pris', { numero, objet: titulaire.objet, date: dateSansJour(titulaire.date) });
    }
  }
}

function trouverActe(seances: readonly Seance[], scrutinId: string): { objet: string; date: string } | undefined {
  const seance = seances.find((s) => s.deroule.some((f) => f.id === scrutinId));
  const acte = seance && actesDe(seance).find((a) => a.scrutin.id === scrutinId);
  return seance && acte && { objet: acte.objet, date: seance.date };
}
