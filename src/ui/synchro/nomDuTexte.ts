import type { Seance } from '../../domain/seance/seance.ts';
import { lieuDuTexte } from '../../store/synchro/textesRefuses.ts';
import { dateLongue } from '../i18n/formats.ts';
import { hasMessage, t } from '../i18n/i18n.ts';
import { nomDuPoint } from '../i18n/operationNoms.ts';

const AUTRE_LANGUE = /-autre$/;

/** « Teneur des discussions : Point 4, Tarifs de la cantine », and the day of its sitting when it is known here. */
export function nomDuTexte(texteId: string, seance: Seance | undefined): { titre: string; ou: string } {
  const parties = lieuDuTexte(texteId);
  const id = `rediger.texte.${(parties?.nature ?? '').replace(AUTRE_LANGUE, '')}`;
  const quoi = t(hasMessage(id) ? id : 'reprendre.texte.autre');
  const point = seance?.points.some((p) => p.id === parties?.pointId) === true;
  return {
    titre: point ? t('reprendre.texte', { quoi, point: nomDuPoint({ seance }, parties?.pointId ?? '') }) : quoi,
    ou:
      seance === undefined ? t('reprendre.seance.absente') : t('historique.seance', { date: dateLongue(seance.date) }),
  };
}
